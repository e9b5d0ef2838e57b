pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A text and its tick boxes or answers: beside the text, on an upright screen below it, or after it in pages, if there
// is not enough room for both.
Item {
    id: view

    property var papers: []
    // A list of {code, name, note, chosen}. A button's objectName is `prefix` and the code.
    property var answers: []
    property string prefix
    property bool ticks: false
    property real share: 0.38
    readonly property PagedView pager: paper.pager
    readonly property bool upright: Theme.upright || height > width
    // The height that the screen gives this within low reach, if all fits into it; otherwise it gives more.
    property real least: height
    // The height with which all is on one page.
    readonly property real needed: paper.needed + (apart && upright && answers.length > 0 ? side.height + Theme.mm(3) : 0)
    // Large text on the smallest panel has the whole width.
    readonly property bool apart: !Theme.tight && side.needed <= (Theme.lowReach ? least : height) * (upright ? 0.5 : 1)
    // The question, repeated before the answers if these follow the text: the title may be on another page.
    property string question
    // What is asked for after the answers, if these follow the text.
    property string request
    property string requestName

    signal answered(string code, bool given)

    component Answer: Loader {
        id: answer

        required property int index
        readonly property var facts: view.answers[index] ?? null

        sourceComponent: view.ticks ? tick : choice

        Component {
            id: tick

            CheckRow {
                objectName: answer.facts ? view.prefix + answer.facts.code : ""
                text: answer.facts?.name ?? ""
                given: answer.facts?.chosen ?? false
                onAsked: given => view.answered(answer.facts.code, given)
            }
        }

        Component {
            id: choice

            ChoiceButton {
                objectName: answer.facts ? view.prefix + answer.facts.code : ""
                text: answer.facts?.name ?? ""
                note: answer.facts?.note ?? ""
                chosen: answer.facts?.chosen ?? false
                onClicked: view.answered(answer.facts.code, true)
            }
        }
    }

    TermsView {
        id: paper

        anchors.left: parent.left
        anchors.top: parent.top
        width: view.apart && !view.upright && view.answers.length > 0 ? parent.width - side.width - Theme.mm(3) : parent.width
        height: view.apart && view.upright && view.answers.length > 0 ? parent.height - side.height - Theme.mm(3) : parent.height
        papers: view.papers

        RunningText {
            visible: !view.apart && view.question !== ""
            width: parent.width
            words: view.question
            heading: true
            font.weight: Font.Bold
        }

        Repeater {
            model: view.apart ? 0 : view.answers.length

            Answer {
                width: parent?.width ?? 0
            }
        }

        RunningText {
            objectName: view.requestName
            visible: !view.apart && view.request !== ""
            width: parent.width
            words: view.request
            font.weight: Font.Bold
        }
    }

    Column {
        id: side

        readonly property real needed: {
            let sum = (view.answers.length - 1) * spacing;
            for (const answer of children)
                sum += answer.implicitHeight;
            return sum;
        }
        // The height that is left over is divided equally among the answers.
        readonly property real spare: Math.max(0, view.height - needed) / Math.max(1, view.answers.length)

        visible: view.apart
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: view.upright ? parent.width : parent.width * view.share
        spacing: Theme.gap

        Repeater {
            model: view.answers.length

            Answer {
                width: side.width
                height: view.upright ? Math.max(implicitHeight, Theme.mm(24)) : Math.max(implicitHeight, Math.min(implicitHeight + side.spare, Theme.mm(34)))
            }
        }
    }
}
