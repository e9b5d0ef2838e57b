pragma ComponentBehavior: Bound

import QtQuick

// The window with the practice cards and their PINs. A click places a card on the simulated reader.
Window {
    id: tray

    // A list of {name, label, pin}, in the language of the visit.
    required property var cards
    // The texts of the window, and their font: {family, title, how}.
    required property var words
    property string onReader: ""

    signal lay(name: string)
    signal take

    title: words.title
    width: 380
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
            text: tray.words.title
            font.family: tray.words.family
            textFormat: Text.PlainText
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
                height: Math.max(44, label.implicitHeight + 12)
                radius: 8
                color: lies ? "#0A4F4A" : "#FFFFFF"
                border.color: "#8A9894"
                Accessible.role: Accessible.Button
                Accessible.name: label.text

                Text {
                    id: label

                    anchors.verticalCenter: parent.verticalCenter
                    x: 12
                    width: parent.width - 24
                    wrapMode: Text.WordWrap
                    text: card.modelData.label + (card.modelData.pin ? "  ·  " + card.modelData.pin : "")
                    font.family: tray.words.family
                    textFormat: Text.PlainText
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
            text: tray.words.how
            font.family: tray.words.family
            textFormat: Text.PlainText
            font.pixelSize: 14
            color: "#4A5856"
        }
    }
}
