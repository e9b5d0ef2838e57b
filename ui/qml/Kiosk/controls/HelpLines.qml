pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Telephone lines: number, whether it is open now, price and hours.
Column {
    id: lines

    property var rows: []
    property color color: Theme.ink
    property int size: Theme.bodySize
    property real leading: Theme.leading
    // One line for each: number, whether it is open now, and its language.
    property bool brief: false

    spacing: Theme.mm(2)

    Repeater {
        model: lines.rows

        Column {
            id: line

            required property var modelData

            width: parent?.width ?? 0

            Flow {
                width: parent.width
                spacing: Theme.mm(3)

                Text {
                    id: number

                    text: line.modelData.number
                    textFormat: Text.PlainText
                    font.family: Theme.family
                    font.pixelSize: Math.round(lines.size * (lines.brief ? 1.15 : 1.3))
                    font.weight: Font.Bold
                    color: lines.color
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                Row {
                    height: number.height
                    spacing: Theme.mm(1.5)

                    // A full or empty circle, so that the state is not shown by colour alone.
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.mm(4.5)
                        height: width
                        radius: width / 2
                        color: line.modelData.answers ? lines.color : "transparent"
                        border.width: Theme.thick
                        border.color: lines.color
                    }

                    RunningText {
                        anchors.verticalCenter: parent.verticalCenter
                        words: lines.brief ? [line.modelData.now, line.modelData.note].filter(each => each !== "").join("  ·  ") : line.modelData.now
                        font.pixelSize: lines.size
                        leading: lines.leading
                        font.weight: Font.Bold
                        color: lines.color
                    }
                }
            }

            RunningText {
                width: parent.width
                visible: line.modelData.note !== "" && !lines.brief
                words: line.modelData.note
                font.pixelSize: lines.size
                leading: lines.leading
                color: lines.color
            }

            RunningText {
                width: parent.width
                visible: !lines.brief
                words: [line.modelData.cost, ...line.modelData.hours].join("  ·  ")
                font.pixelSize: lines.size
                leading: lines.leading
                color: lines.color
            }
        }
    }
}
