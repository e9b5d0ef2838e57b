pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The request to place or insert the card: this terminal's reader, its place, and what prevents reading (R117-R121).
ScreenFrame {
    id: screen

    readonly property var frame: model.frame
    readonly property var hints: frame.contact ? [qsTr("Push it in with the chip first, until it stops."), qsTr("Take the card out of its case, away from other cards."), qsTr("Leave it there until the screen says you can take it.")] : [qsTr("Take the card out of its case, away from other cards."), qsTr("Lay it flat, either side up."), qsTr("Leave it there until the screen says you can take it.")]

    name: "card"
    pager: pages
    title: frame.contact ? qsTr("Insert your card") : qsTr("Place your card on the reader")

    ReaderPlace {
        id: picture

        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.upright ? parent.width : parent.width * (Theme.small ? 0.3 : 0.42)
        height: Theme.upright ? parent.height * 0.5 : parent.height
        contact: screen.frame.contact
        place: screen.frame.readerPlace
    }

    PagedView {
        id: pages

        anchors.left: Theme.upright ? parent.left : picture.right
        anchors.leftMargin: Theme.upright ? 0 : Theme.mm(5)
        anchors.right: parent.right
        anchors.top: Theme.upright ? picture.bottom : parent.top
        anchors.topMargin: Theme.upright ? Theme.mm(6) : 0
        anchors.bottom: parent.bottom
        spacing: Theme.mm(Theme.small ? 1.2 : 4)

        RunningText {
            width: parent.width
            words: {
                const contact = screen.frame.contact;
                switch (screen.frame.readerPlace) {
                case "below":
                    return contact ? qsTr("The slot is below the screen.") : qsTr("The reader is below the screen.");
                case "left":
                    return contact ? qsTr("The slot is on the left of the screen.") : qsTr("The reader is on the left of the screen.");
                default:
                    return contact ? qsTr("The slot is on the right of the screen.") : qsTr("The reader is on the right of the screen.");
                }
            }
            font.weight: Font.Bold
        }

        Repeater {
            model: screen.hints

            RunningText {
                required property string modelData

                width: parent?.width ?? 0
                words: modelData
            }
        }
    }
}
