pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A question and the items it is about. They are on one page if they fit on it; otherwise each item has the question
// above it.
GridLayout {
    id: question

    required property var facts
    // Its place among the questions, from 1.
    required property int number
    required property real pageHeight
    readonly property list<real> heights: Array.from(children).filter(child => child instanceof Part).map(child => (child as Part).row.implicitHeight)
    readonly property bool divided: asked.implicitHeight + heights.reduce((sum, height) => sum + rowSpacing + height, 0) > pageHeight
    // In smaller letters if there is no room for the question and an item.
    readonly property int size: asked.implicitHeight + rowSpacing + Math.max(...heights) <= pageHeight ? Theme.bodySize : Math.min(Theme.captionSize, Theme.clearSize)

    signal explained(string item)
    signal answered(string item, string answer)

    columns: 1
    rowSpacing: Theme.mm(Theme.small ? 1 : 1.5)

    component Asked: RunningText {
        heading: true
        leading: !Theme.small || Theme.ruby ? Theme.leading : Theme.language === "vi" ? 1.3 : Theme.stacked ? 1.4 : Theme.tight ? 1.15 : 1.2
        font.weight: Font.Bold
    }

    component Part: Column {
        id: part

        required property int index
        readonly property alias row: row
        property var facts
        property string words
        property int size

        Asked {
            visible: words !== ""
            width: parent.width
            words: part.words
            font.pixelSize: part.size
        }

        ItemRow {
            id: row

            width: parent.width
            facts: part.facts
        }
    }

    Item {
        visible: false

        // The question in full size is measured, not shown.
        Asked {
            id: asked

            width: question.width
            words: question.number + ". " + (question.facts?.text ?? "")
        }
    }

    Repeater {
        model: question.facts?.rows.length ?? 0

        Part {
            Layout.fillWidth: true
            spacing: question.rowSpacing
            facts: question.facts.rows[index]
            words: index === 0 || question.divided ? asked.words : ""
            size: question.size
            row.onAsked: question.explained(facts.code)
            row.onAnswered: answer => question.answered(facts.code, answer)
        }
    }
}
