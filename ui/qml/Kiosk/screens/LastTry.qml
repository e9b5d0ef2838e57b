import QtQuick
import QtQuick.Layouts
import Kiosk

// Before the last PIN try: a wrong PIN locks the card. The default, with focus and strong colour, is to stop.
ScreenFrame {
    id: screen

    pager: pages

    name: "last_try"
    // With large text on the smallest panel the title has the size of the text.
    wideTitle: !Theme.tight
    title: qsTr("Are you sure of your PIN?")

    PagedView {
        id: pages

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: answers.top
        anchors.bottomMargin: Theme.gap
        spacing: Theme.mm(2)

        Heading {
            width: parent.width
            // Readings over the words may need its room.
            visible: Theme.tight && (!Theme.ruby || implicitHeight + pages.spacing + tries.implicitHeight <= pages.height)
            title: screen.title
            titleSize: Theme.bodySize
        }

        NoticePanel {
            id: tries

            width: parent.width
            // So that the way to unlock it is on the first page, too.
            dense: Theme.small
            heading: screen.model.pin.tries
            headingName: "pin:tries"
            words: qsTr("If it is wrong once more, the PIN will be locked.")
        }

        RunningText {
            width: parent.width
            // In one paragraph, so that the advice is on the first page, too.
            words: qsTr("Only the counter of the municipality where you are registered can unlock it.") + Theme.afterSentence + qsTr("If you are not sure, stop here.")
        }
    }

    RowLayout {
        id: answers

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.mm(3)

        ActionButton {
            objectName: "action:try"
            text: qsTr("I am sure: try once more")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: screen.model.actions.next()
        }

        ActionButton {
            id: stop

            objectName: "action:stop"
            primary: true
            focus: true
            text: qsTr("Stop here")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: screen.model.actions.quit()
        }
    }
}
