pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A block of an information page: a drawing or a number, a heading with paragraphs, and a QR code.
Rectangle {
    id: block

    required property var facts
    readonly property bool caution: facts.tone === "caution"
    readonly property color ink: caution ? Theme.cautionInk : Theme.ink
    // It leads to a telephone number, or to a page of the web.
    readonly property bool leads: facts.help.length > 0
    readonly property bool linked: facts.code.size > 0
    readonly property bool pictured: facts.picture === "photo"
    readonly property bool drawn: facts.sign !== "" || (facts.picture !== "" && !pictured)
    readonly property real inset: caution ? Theme.mm(Theme.small ? 2 : 3) : 0
    readonly property real side: Theme.mm(Theme.tight ? 12 : 17)

    implicitHeight: Math.max(texts.height, drawn ? side : 0, code.visible ? code.height : 0) + 2 * inset
    radius: Theme.radius
    color: caution ? Theme.caution : "transparent"
    border.width: caution ? Theme.line : 0
    border.color: Theme.cautionLine

    Item {
        id: drawing

        visible: block.drawn
        x: block.inset
        y: block.inset
        width: block.side
        height: block.side

        Pictogram {
            anchors.fill: parent
            anchors.margins: Theme.mm(1)
            name: block.facts.picture
            color: block.caution ? Theme.cautionInk : Theme.brand
        }

        NumberLetter {
            visible: block.facts.picture === "number_letter"
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width * 0.78
            height: parent.height
        }

        Rectangle {
            visible: block.facts.sign !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(Theme.mm(14), block.side)
            height: width
            radius: width / 2
            color: Theme.brand

            Text {
                anchors.centerIn: parent
                text: block.facts.sign
                textFormat: Text.PlainText
                color: Theme.brandInk
                font.family: Theme.family
                font.pixelSize: Math.round(Theme.smallestSize * 1.3)
                font.weight: Font.Bold
            }
        }
    }

    Column {
        id: texts

        x: block.inset + (block.drawn ? block.side + Theme.mm(Theme.tight ? 2 : 4) : 0)
        y: block.inset
        width: block.width - x - block.inset - (code.visible ? code.width + Theme.mm(4) : 0)
        spacing: Theme.mm(0.8)

        RunningText {
            width: parent.width
            visible: words !== ""
            words: block.facts.heading
            heading: true
            font.weight: Font.Bold
            // Large text on the smallest panel: a heading and the lines after it need a page.
            font.pixelSize: Math.round(Theme.bodySize * (Theme.tight ? 1 : 1.12))
            leading: Theme.tight && !Theme.stacked ? 1.24 : Theme.leading
            color: block.ink
        }

        RunningText {
            width: parent.width
            visible: words !== "" && !Theme.japanese
            words: block.facts.term
            heading: true
            font.family: Theme.japaneseFamily
            color: block.ink
        }

        // Before the text, so that it is on the page of its QR code. In smaller letters rather than in two lines, where a
        // full stop at the end of the first would be in doubt.
        RunningText {
            width: parent.width
            visible: words !== ""
            words: block.facts.code.host
            heading: true
            font.pixelSize: Math.max(Theme.smallestSize, Math.min(Theme.bodySize, Math.floor(Theme.bodySize * width / measured.advanceWidth(words))))
            color: block.ink

            FontMetrics {
                id: measured

                font.family: Theme.family
                font.pixelSize: Theme.bodySize
            }
        }

        Repeater {
            model: block.facts.words

            RunningText {
                required property string modelData

                width: parent?.width ?? 0
                words: modelData
                bySentence: true
                color: block.ink
            }
        }

        Repeater {
            model: block.facts.points

            Item {
                id: point

                required property string modelData

                width: parent?.width ?? 0
                height: words.height

                Rectangle {
                    x: Theme.mm(1)
                    y: words.lineHeight / 2 - height / 2
                    width: Theme.mm(2)
                    height: width
                    radius: width / 2
                    color: block.ink
                }

                RunningText {
                    id: words

                    x: Theme.mm(5)
                    width: parent.width - x
                    words: point.modelData
                    bySentence: true
                    color: block.ink
                }
            }
        }

        PhotoRules {
            id: photos

            visible: block.pictured
            width: parent.width
        }

        HelpLines {
            visible: rows.length > 0
            width: parent.width
            rows: block.facts.help
            color: block.ink
        }
    }

    QrPicture {
        id: code

        visible: block.facts.code.size > 0
        anchors.right: parent.right
        anchors.rightMargin: block.inset
        y: block.inset
        width: Theme.mm(32)
        height: width
        path: block.facts.code.path
        modules: Math.max(21, block.facts.code.size)
    }
}
