pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Telephone lines: number, whether it is open now, its language or when to call it, price and hours.
Column {
    id: lines

    property var rows: []
    property color color: Theme.ink
    property int size: Theme.bodySize
    property real leading: Theme.leading
    // Without price and hours.
    property bool brief: false

    // On the smallest panel the two numbers about one matter need its page.
    spacing: Theme.mm(Theme.small ? 1 : 2)

    Repeater {
        model: lines.rows

        Column {
            id: line

            required property var modelData

            width: parent?.width ?? 0

            Flow {
                width: parent.width

                Text {
                    id: number

                    rightPadding: Theme.mm(3)
                    text: line.modelData.number
                    textFormat: Text.PlainText
                    font.family: Theme.family
                    font.pixelSize: Math.round(lines.size * (lines.brief || Theme.small ? 1.15 : 1.3))
                    font.weight: Font.Bold
                    // Digits need less room than the other letters of a font.
                    lineHeightMode: Text.FixedHeight
                    lineHeight: Math.round(font.pixelSize * 1.3)
                    color: lines.color
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                Row {
                    // Beside the number, or on a line of its own.
                    height: y > 0 ? now.height : number.height
                    rightPadding: Theme.mm(3)
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
                        id: now

                        anchors.verticalCenter: parent.verticalCenter
                        words: line.modelData.now
                        font.pixelSize: lines.size
                        leading: lines.leading
                        font.weight: Font.Bold
                        color: lines.color
                    }
                }

                Item {
                    visible: line.modelData.note !== ""
                    width: note.width
                    height: Math.max(y > 0 ? 0 : number.height, note.height)

                    RunningText {
                        id: note

                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(Math.ceil(implicitWidth), line.width)
                        words: line.modelData.note
                        font.pixelSize: lines.size
                        leading: lines.leading
                        color: lines.color
                    }
                }
            }

            RunningText {
                id: told

                readonly property list<string> parts: [line.modelData.cost, ...line.modelData.hours]
                readonly property string beside: parts.join("  ·  ")
                // Price and hours share a line only if they fit into it, and days with different hours have a line each:
                // hours after the end of a line are read as those of the day before it.
                readonly property bool inOneLine: parts.length <= 2 && metrics.advanceWidth(beside) < width

                width: parent.width
                visible: !lines.brief
                words: inOneLine ? beside : parts.join("\n")
                font.pixelSize: lines.size
                leading: lines.leading
                color: lines.color

                FontMetrics {
                    id: metrics

                    font: told.font
                }
            }
        }
    }
}
