pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Where the value is found: front or back of a card, a screen of an app, a page of a website. The place is marked.
Item {
    id: picture

    property string kind: "card_front"
    readonly property real unit: Math.min(width / 100, height / 64)
    readonly property bool phone: kind === "app_payment" || kind === "app_account"

    Accessible.role: Accessible.Graphic

    Rectangle {
        id: body

        anchors.centerIn: parent
        width: (picture.phone ? 38 : 98) * picture.unit
        height: 62 * picture.unit
        radius: (picture.phone ? 5 : 4) * picture.unit
        color: "#FFFFFF"
        border.width: Theme.line * 2
        border.color: "#4A5856"

        // back of a card: the magnetic stripe
        Rectangle {
            visible: picture.kind === "card_back"
            y: 8 * picture.unit
            width: parent.width
            height: 12 * picture.unit
            color: "#4A5856"
        }

        // front of a card: a chip
        Rectangle {
            visible: picture.kind === "card_front"
            x: 10 * picture.unit
            y: 13 * picture.unit
            width: 15 * picture.unit
            height: 11 * picture.unit
            radius: 2 * picture.unit
            color: "#E3C277"
        }

        // website: the bar of the window
        Rectangle {
            visible: picture.kind === "website"
            x: 3 * picture.unit
            y: 4 * picture.unit
            width: parent.width - 6 * picture.unit
            height: 8 * picture.unit
            radius: height / 2
            color: "#D5DBD8"
        }

        // payment screen: a barcode
        Row {
            visible: picture.kind === "app_payment"
            x: 5 * picture.unit
            y: 8 * picture.unit
            spacing: 1.2 * picture.unit

            Repeater {
                model: [1, 2, 1, 1, 3, 1, 2, 1, 1, 2]

                Rectangle {
                    required property int modelData

                    width: modelData * picture.unit
                    height: 16 * picture.unit
                    color: "#14201F"
                }
            }
        }

        // account screen: a person
        Rectangle {
            visible: picture.kind === "app_account"
            x: 5 * picture.unit
            y: 7 * picture.unit
            width: 12 * picture.unit
            height: width
            radius: width / 2
            color: "#8C9A97"
        }

        Repeater {
            model: picture.kind === "website" ? [22, 29] : picture.phone ? [46, 52] : picture.kind === "card_front" ? [52] : [48, 54]

            Rectangle {
                required property int modelData

                x: 6 * picture.unit
                y: modelData * picture.unit
                width: body.width * 0.55
                height: 2.6 * picture.unit
                radius: height / 2
                color: "#B9C3C0"
            }
        }

        Rectangle {
            x: (picture.kind === "card_back" ? 52 : 4) * picture.unit
            y: (picture.kind === "card_back" ? 26 : picture.phone ? 29 : 34) * picture.unit
            width: picture.kind === "card_back" ? 40 * picture.unit : body.width - 8 * picture.unit
            height: 13 * picture.unit
            radius: 3 * picture.unit
            color: "#FFF1DC"
            border.width: Theme.thick
            border.color: "#B45F00"

            Row {
                anchors.centerIn: parent
                spacing: 2 * picture.unit

                Repeater {
                    model: picture.kind === "card_back" ? 6 : picture.phone ? 6 : 12

                    Rectangle {
                        width: 3 * picture.unit
                        height: 5 * picture.unit
                        radius: picture.unit
                        color: "#14201F"
                    }
                }
            }
        }
    }
}
