pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Two questions about the three items, with the amount of each item.
ScreenFrame {
    id: screen

    readonly property var facts: model.items

    name: "items"
    title: facts.title
    // A question is on one page with an item and its answers: large text on the smallest panel needs the title's room.
    wideTitle: !Theme.tight
    sentence: Theme.small ? "" : facts.outcome
    primaryText: qsTr("Choose a service")
    pager: pages

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: Theme.mm(Theme.small ? 2 : 5)

        Repeater {
            model: screen.facts.questions.length

            Column {
                id: question

                required property int index
                readonly property var facts: screen.facts.questions[index]

                width: pages.width
                spacing: Theme.mm(Theme.small ? 1 : 1.5)

                RunningText {
                    width: parent.width
                    words: (question.index + 1) + ". " + (question.facts?.text ?? "")
                    heading: true
                    leading: !Theme.small || Theme.ruby ? Theme.leading : Theme.language === "vi" ? 1.3 : Theme.stacked ? 1.4 : Theme.tight ? 1.15 : 1.2
                    font.weight: Font.Bold
                }

                Repeater {
                    model: question.facts?.rows.length ?? 0

                    ItemRow {
                        required property int index

                        width: question.width
                        facts: question.facts.rows[index]
                        onAsked: screen.model.actions.askItem(facts.code)
                        onAnswered: answer => screen.model.actions.answerItem(facts.code, answer)
                    }
                }
            }
        }
    }
}
