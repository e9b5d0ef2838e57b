pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A keyboard in pages: one for "upper" (digits and A-Z), three for "ascii" (all printable ASCII characters). The keys
// are created once; a page changes their labels only.
Column {
    id: keyboard

    property string kind: "upper"
    property int page: 0
    readonly property var upper: ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"]
    readonly property var pages: kind === "upper" ? [upper] : [["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"], upper, ["!\"#$%&'()", "*+,-./:;<=", ">?@[\\]^_`{", "|}~ "]]
    readonly property var rows: pages[Math.min(page, pages.length - 1)]
    readonly property int columns: 10
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns
    property int keyHeight: Theme.letterTarget

    signal typed(string character)
    signal backspace

    onKindChanged: page = 0
    spacing: Theme.mm(1)

    Repeater {
        model: 4

        Row {
            id: line

            required property int index
            readonly property string keys: keyboard.rows[index]
            readonly property bool last: index === 3

            spacing: keyboard.spacing
            anchors.horizontalCenter: parent?.horizontalCenter

            Key {
                visible: line.last && keyboard.pages.length > 1
                objectName: "key:page"
                width: keyboard.keyWidth * 1.4
                height: keyboard.keyHeight
                command: true
                textSize: Theme.captionSize
                text: ["ABC", "#+=", "abc"][keyboard.page] ?? ""
                Accessible.name: qsTr("Other characters")
                onStruck: keyboard.page = (keyboard.page + 1) % keyboard.pages.length
            }

            Repeater {
                model: keyboard.columns

                Key {
                    required property int index
                    readonly property string character: line.keys[index] ?? ""

                    visible: character !== ""
                    objectName: visible ? "key:" + character : ""
                    width: keyboard.keyWidth * (character === " " ? 2 : 1)
                    height: keyboard.keyHeight
                    text: character === " " ? qsTr("space") : character
                    textSize: character === " " ? Theme.smallestSize : Math.min(Theme.keySize, keyboard.keyHeight * 0.68)
                    onStruck: keyboard.typed(character)
                }
            }

            Key {
                visible: line.last
                objectName: "key:backspace"
                width: keyboard.keyWidth * 1.4
                height: keyboard.keyHeight
                command: true
                textSize: Theme.smallestSize
                text: qsTr("Delete")
                onStruck: keyboard.backspace()
            }
        }
    }
}
