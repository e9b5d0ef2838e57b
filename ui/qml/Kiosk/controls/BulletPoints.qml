pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Texts as numbered points.
PagedView {
    id: pages

    property var points: []

    spacing: Theme.mm(2)

    Repeater {
        model: pages.points.length

        Rectangle {
            id: card

            required property int index

            width: parent?.width ?? 0
            height: Math.max(Theme.mm(15), line.implicitHeight + Theme.mm(4))
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.line
            border.color: Theme.hairline

            RowLayout {
                id: line

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: Theme.mm(3)
                anchors.rightMargin: Theme.mm(3)
                spacing: Theme.mm(3)

                // Without a height, so that a page begins at a line of the text and never at the number.
                Item {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: Theme.mm(10)
                    Layout.preferredHeight: 0

                    Rectangle {
                        y: (words.lineHeight - height) / 2
                        width: Theme.mm(10)
                        height: Theme.mm(10)
                        radius: height / 2
                        color: Theme.brand

                        Text {
                            anchors.centerIn: parent
                            text: card.index + 1
                            textFormat: Text.PlainText
                            color: Theme.brandInk
                            font.family: Theme.family
                            font.pixelSize: Theme.smallestSize
                            font.weight: Font.Bold
                            Accessible.ignored: true
                        }
                    }
                }

                RunningText {
                    id: words

                    Layout.fillWidth: true
                    words: pages.points[card.index] ?? ""
                    bySentence: true
                }
            }
        }
    }
}
