pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The reader beside a small drawing of this screen, which shows its place: right, left or below (R118).
Item {
    id: spot

    property bool contact: false
    property bool present: false
    property string place: "right"
    readonly property bool below: spot.place === "below"
    readonly property real unit: Math.min(width / (below ? 100 : 132), height / (below ? 124 : 88))

    Item {
        width: (spot.below ? 100 : 132) * spot.unit
        height: (spot.below ? 124 : 88) * spot.unit
        anchors.centerIn: parent

        // This screen.
        Rectangle {
            x: (spot.below ? 28 : spot.place === "left" ? 102 : 0) * spot.unit
            y: (spot.below ? 0 : 34) * spot.unit
            width: (spot.below ? 44 : 28) * spot.unit
            height: (spot.below ? 30 : 44) * spot.unit
            radius: 2.5 * spot.unit
            color: Theme.brandTint
            border.width: Theme.thick
            border.color: Theme.edge

            Column {
                anchors.centerIn: parent
                spacing: 3.5 * spot.unit

                Repeater {
                    model: 3

                    Rectangle {
                        width: 17 * spot.unit
                        height: 2.4 * spot.unit
                        radius: height / 2
                        color: Theme.edge
                    }
                }
            }
        }

        ReaderPicture {
            x: (spot.below || spot.place === "left" ? 0 : 32) * spot.unit
            y: (spot.below ? 36 : 0) * spot.unit
            width: 100 * spot.unit
            height: 88 * spot.unit
            contact: spot.contact
            present: spot.present
        }
    }
}
