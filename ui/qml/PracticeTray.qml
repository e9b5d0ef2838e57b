pragma ComponentBehavior: Bound

import QtQuick

// Practice only: the cards that a person can lay on the simulated reader, with their PINs.
Window {
    id: tray

    required property var cards
    property string onReader: ""

    signal lay(name: string)
    signal take

    title: "Practice cards"
    width: 300
    height: column.implicitHeight + 32
    color: "#F7F7F2"

    Column {
        id: column

        anchors.margins: 16
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 8

        Text {
            text: "Lay a card on the reader"
            font.pixelSize: 18
            font.bold: true
            color: "#14201F"
        }

        Repeater {
            model: tray.cards

            Rectangle {
                id: card

                required property var modelData
                readonly property bool lies: tray.onReader === modelData.name

                width: column.width
                height: 44
                radius: 8
                color: lies ? "#0A4F4A" : "#FFFFFF"
                border.color: "#8A9894"
                Accessible.role: Accessible.Button
                Accessible.name: modelData.name

                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    x: 12
                    text: card.modelData.name + (card.modelData.pin ? "   PIN " + card.modelData.pin : "")
                    font.pixelSize: 16
                    color: card.lies ? "#FFFFFF" : "#14201F"
                }

                TapHandler {
                    onTapped: {
                        if (card.lies) {
                            tray.onReader = "";
                            tray.take();
                        } else {
                            tray.onReader = card.modelData.name;
                            tray.lay(card.modelData.name);
                        }
                    }
                }
            }
        }

        Text {
            width: column.width
            wrapMode: Text.WordWrap
            text: "Tap a card to lay it, tap it again to take it away."
            font.pixelSize: 14
            color: "#4A5856"
        }
    }
}
