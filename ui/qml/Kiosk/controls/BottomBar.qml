import QtQuick
import QtQuick.Layouts
import Kiosk

// Back and quit on the left, the one thing to do on the right; within low reach the aids, too. Declared from right to
// left: the keyboard comes to the thing to do first.
Rectangle {
    id: bar

    required property var frame
    property string primaryText: ""
    property bool primaryEnabled: true
    property string primaryName: "action:next"
    property alias extra: middle.data
    property var pager: null
    // An upright panel has height for a row of their own.
    readonly property bool twoRows: Theme.lowReach && Theme.upright

    signal primary
    signal back
    signal quit
    signal staff
    signal asked(string topic)

    // The button that was pressed may have nothing more to do; who works with keys must not lose the place.
    function turn(pressed: Item, other: Item, forward: bool): void {
        const focused = pressed.activeFocus;
        bar.pager.turn(forward);
        if (focused && !pressed.enabled)
            (forward && go.visible && go.enabled ? go : other).forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "bar:bottom"
    implicitHeight: Theme.mm(twoRows ? 45 : 23)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hairline
    }

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.mm(2)
        anchors.rightMargin: Theme.mm(2)
        height: Theme.mm(23)
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap

        ActionButton {
            id: go

            objectName: bar.primaryName
            visible: bar.primaryText !== ""
            primary: true
            enabled: bar.primaryEnabled
            text: bar.primaryText
            Layout.preferredWidth: Math.min(Math.max(implicitWidth, Theme.mm(60)), bar.width - others.width - middle.childrenRect.width - (aids.visible ? aids.width + Theme.gap : 0) - Theme.mm(8))
            onClicked: bar.primary()
        }

        Item {
            id: middle

            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Aids {
            id: aids

            visible: Theme.lowReach && !bar.twoRows
            brief: true
            frame: bar.frame
            onStaff: bar.staff()
            onAsked: topic => bar.asked(topic)
        }

        RowLayout {
            id: others

            // The rest of the width is the middle's.
            Layout.fillWidth: false
            layoutDirection: Qt.RightToLeft
            spacing: Theme.gap

            ActionButton {
                id: more

                objectName: "page:next"
                visible: bar.pager?.paged ?? false
                enabled: !(bar.pager?.atEnd ?? true)
                // Where there is more to read before going on, this is the thing to do.
                primary: enabled && !bar.primaryEnabled && !bar.pager.aside
                textSize: Theme.bodySize
                leftPadding: Theme.mm(1)
                Layout.preferredWidth: Theme.mm(23)
                text: "▼\n" + qsTr("More")
                Accessible.name: qsTr("More")
                onClicked: bar.turn(more, up, true)
            }

            ActionButton {
                id: up

                objectName: "page:previous"
                visible: bar.pager?.paged ?? false
                enabled: !(bar.pager?.atStart ?? true)
                leftPadding: Theme.mm(1)
                Layout.preferredWidth: Theme.mm(23)
                text: "▲\n" + qsTr("Up")
                Accessible.name: qsTr("Up")
                onClicked: bar.turn(up, more, false)
            }

            ActionButton {
                objectName: "action:quit"
                visible: bar.frame.canQuit
                quiet: true
                Layout.preferredWidth: Theme.mm(25)
                leftPadding: Theme.mm(1)
                text: qsTr("Quit")
                onClicked: bar.quit()
            }

            ActionButton {
                objectName: "action:back"
                visible: bar.frame.canBack
                text: qsTr("Back")
                onClicked: bar.back()
            }
        }
    }

    Aids {
        visible: bar.twoRows
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.rightMargin: Theme.mm(2)
        anchors.topMargin: Theme.mm(1.5)
        frame: bar.frame
        onStaff: bar.staff()
        onAsked: topic => bar.asked(topic)
    }
}
