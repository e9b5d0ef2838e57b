pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Letters on pages: one page for "upper" (digits and A-Z), three for "ascii" (every printable ASCII character).
Column {
    id: keyboard

    property string kind: "upper"
    property int page: 0
    readonly property var upper: ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"]
    readonly property var pages: kind === "upper" ? [upper] : [["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"], upper, ["!\"#$%&'()", "*+,-./:;<=", ">?@[\\]^_`{", "|}~ "]]
    readonly property var rows: pages[Math.min(page, pages.length - 1)]
    readonly property real keyWidth: (width - 9 * spacing) / 10
    property int keyHeight: Theme.letterTarget

    signal typed(string character)
    signal backspace

    spacing: Theme.mm(1)

    Repeater {
        model: keyboard.rows

        Row {
            id: line

            required property string modelData
            required property int index
            readonly property bool last: index === keyboard.rows.length - 1

            spacing: keyboard.spacing
            anchors.horizontalCenter: parent?.horizontalCenter

            Key {
                visible: line.last && keyboard.pages.length > 1
                objectName: "key:page"
                width: keyboard.keyWidth * 1.4
                height: keyboard.keyHeight
                command: true
                textSize: Theme.bodySize
                text: ["ABC", "#+=", "abc"][keyboard.page]
                Accessible.name: qsTr("Other characters")
                onClicked: keyboard.page = (keyboard.page + 1) % keyboard.pages.length
            }

            Repeater {
                model: line.modelData.split("")

                Key {
                    required property string modelData

                    objectName: "key:" + modelData
                    width: keyboard.keyWidth
                    height: keyboard.keyHeight
                    text: modelData === " " ? qsTr("space") : modelData
                    textSize: modelData === " " ? Theme.smallestSize : Math.min(Theme.keySize, keyboard.keyHeight * 0.68)
                    onClicked: keyboard.typed(modelData)
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
                onClicked: keyboard.backspace()
            }
        }
    }
}
