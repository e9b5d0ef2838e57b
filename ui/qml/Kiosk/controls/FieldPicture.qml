pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Drawing of where the value is found: front or back of a card, a screen of an app, or a page of a website, of no
// particular service. The place has a frame and an arrow.
Item {
    id: picture

    property string kind: "card_front"
    property string words: ""
    readonly property bool phone: kind === "app_payment" || kind === "app_account"
    readonly property bool card: kind === "card_front" || kind === "card_back"
    // Size of the drawing in units: 100 x 64, or 44 x 80 for a phone.
    readonly property real sheetWidth: phone ? 44 : 100
    readonly property real sheetHeight: phone ? 80 : 64
    readonly property real unit: Math.min(width / (sheetWidth + 26), height / sheetHeight)
    readonly property color plastic: kind === "card_front" ? "#DCEBE7" : Theme.sheet
    readonly property color grey: "#B9C3C0"
    readonly property color dark: "#4A5856"

    Accessible.role: Accessible.Graphic
    Accessible.name: words

    component Line: Rectangle {
        required property real atX
        required property real atY
        required property real wide
        property real high: 2.6

        x: atX * picture.unit
        y: atY * picture.unit
        width: wide * picture.unit
        height: high * picture.unit
        radius: height / 2
        color: picture.grey
    }

    Rectangle {
        id: body

        anchors.centerIn: parent
        anchors.horizontalCenterOffset: -7 * picture.unit
        width: picture.sheetWidth * picture.unit
        height: picture.sheetHeight * picture.unit
        radius: (picture.phone ? 6 : 4.5) * picture.unit
        color: picture.phone ? "#2A3735" : picture.plastic
        border.width: Math.max(2, Theme.line)
        border.color: picture.dark

        // The screen of a phone, or the page of a website.
        Rectangle {
            visible: !picture.card
            x: (picture.phone ? 2.5 : 1) * picture.unit
            y: (picture.phone ? 6 : 1) * picture.unit
            width: parent.width - 2 * x
            height: parent.height - (picture.phone ? 12 : 2) * picture.unit
            radius: 3.5 * picture.unit
            color: "#FFFFFF"
        }

        Line {
            visible: picture.phone
            atX: 16
            atY: 2.4
            wide: 12
            high: 1.4
        }

        // The front of a card: a chip, a contactless sign and a company's mark.
        Rectangle {
            visible: picture.kind === "card_front"
            x: 10 * picture.unit
            y: 15 * picture.unit
            width: 15 * picture.unit
            height: 11.5 * picture.unit
            radius: 2 * picture.unit
            color: "#E3C277"
            border.width: Math.max(1, 0.5 * picture.unit)
            border.color: "#8A6A1F"
        }

        Rectangle {
            visible: picture.kind === "card_front"
            x: 78 * picture.unit
            y: 7 * picture.unit
            width: 14 * picture.unit
            height: width
            radius: width / 2
            color: "#0A4641"
        }

        // The back of a card: the magnetic stripe.
        Rectangle {
            visible: picture.kind === "card_back"
            y: 7 * picture.unit
            width: parent.width
            height: 12 * picture.unit
            color: picture.dark
        }

        // The address of a website with a padlock.
        Rectangle {
            visible: picture.kind === "website"
            x: 5 * picture.unit
            y: 5 * picture.unit
            width: 90 * picture.unit
            height: 8 * picture.unit
            radius: height / 2
            color: "#E1E6E3"

            Line {
                atX: 8
                atY: 2.7
                wide: 34
                color: picture.dark
            }
        }

        // The bar code for payment.
        Row {
            visible: picture.kind === "app_payment"
            x: 8 * picture.unit
            y: 13 * picture.unit
            spacing: 1.1 * picture.unit

            Repeater {
                model: [1, 2, 1, 1, 3, 1, 2, 1, 1, 2]

                Rectangle {
                    required property int modelData

                    width: modelData * picture.unit
                    height: 15 * picture.unit
                    color: "#14201F"
                }
            }
        }

        // The person of the account.
        Item {
            visible: picture.kind === "app_account"
            x: 15 * picture.unit
            y: 11 * picture.unit
            width: 14 * picture.unit
            height: 18 * picture.unit
            clip: true

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 8 * picture.unit
                height: width
                radius: width / 2
                color: "#8C9A97"
            }

            Rectangle {
                y: 9.5 * picture.unit
                width: parent.width
                height: 14 * picture.unit
                radius: width / 2
                color: "#8C9A97"
            }
        }

        Repeater {
            model: {
                switch (picture.kind) {
                case "card_front":
                    return [[10, 53, 38], [10, 46.5, 22]];
                case "card_back":
                    return [[8, 47, 56], [8, 53, 44]];
                case "website":
                    return [[8, 18, 40], [8, 24, 64], [8, 50, 64], [8, 56, 48]];
                default:
                    return [[8, 52, 28], [8, 58, 22], [8, 64, 26]];
                }
            }

            Line {
                required property var modelData

                atX: modelData[0]
                atY: modelData[1]
                wide: modelData[2]
            }
        }

        Rectangle {
            id: place

            readonly property int digits: picture.kind === "card_back" ? 7 : picture.phone ? 6 : 12

            x: (picture.kind === "card_back" ? 45 : picture.phone ? 5 : 7) * picture.unit
            y: (picture.kind === "card_back" ? 26 : picture.phone ? 34 : picture.kind === "website" ? 32 : 30) * picture.unit
            width: (picture.kind === "card_back" ? 48 : picture.phone ? 34 : 86) * picture.unit
            height: 13 * picture.unit
            radius: 3 * picture.unit
            color: "#FFF1DC"
            border.width: Math.max(Theme.thick, 1.2 * picture.unit)
            border.color: "#8A4B00"

            Row {
                anchors.centerIn: parent
                spacing: 1.6 * picture.unit

                Repeater {
                    model: place.digits

                    Rectangle {
                        required property int index

                        width: (index % 4 === 3 && place.digits === 12 ? 3.4 : 3.2) * picture.unit
                        height: 5.4 * picture.unit
                        radius: 0.8 * picture.unit
                        color: "#14201F"
                    }
                }
            }
        }
    }

    // The arrow, from the right.
    Item {
        x: body.x + place.x + place.width + 2 * picture.unit
        y: body.y + place.y
        width: 16 * picture.unit
        height: place.height

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: 5 * picture.unit
            width: (body.x + body.width + 13 * picture.unit) - (parent.x + x)
            height: 3.4 * picture.unit
            radius: height / 2
            color: "#8A4B00"
            border.width: Math.max(1, 0.4 * picture.unit)
            border.color: "#FFFFFF"
        }

        Repeater {
            model: [-1, 1]

            Rectangle {
                required property int modelData

                x: 0.6 * picture.unit
                y: parent.height / 2 - height / 2 + modelData * 2.7 * picture.unit
                width: 10 * picture.unit
                height: 3.4 * picture.unit
                radius: height / 2
                rotation: 36 * modelData
                color: "#8A4B00"
            }
        }
    }
}
