import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    pager: pages

    readonly property var frame: model.frame
    readonly property bool reading: frame.card === "reading" || frame.card === "present"

    name: "card"
    title: reading ? qsTr("Reading your card") : frame.contact ? qsTr("Insert your card") : qsTr("Place your card on the reader")
    sentence: reading ? qsTr("Please do not remove it.") : ""

    RowLayout {
        anchors.fill: parent
        spacing: Theme.mm(6)

        ReaderPicture {
            Layout.preferredWidth: screen.roomWidth * 0.42
            Layout.fillWidth: screen.reading
            Layout.fillHeight: true
            contact: screen.frame.contact
            present: screen.reading
        }

        PagedView {
            id: pages

            visible: !screen.reading

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.mm(3)

            Words {
                width: parent.width
                words: screen.frame.readerPlace === "below" ? qsTr("The reader is below the screen.") : screen.frame.readerPlace === "left" ? qsTr("The reader is on the left of the screen.") : qsTr("The reader is on the right of the screen.")
                font.weight: Font.Bold
            }

            Words {
                width: parent.width
                words: qsTr("Take the card out of its case, away from other cards.")
            }

            Words {
                width: parent.width
                words: qsTr("Leave it there until the screen says you can take it.")
            }
        }
    }
}
