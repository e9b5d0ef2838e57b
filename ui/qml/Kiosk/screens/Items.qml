pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Two questions about the three items, with the amount of each item.
ScreenFrame {
    id: screen

    readonly property var facts: model.items
    // All is answered, and there is nothing to go on with.
    readonly property bool nothing: facts.outcome !== "" && !model.frame.canNext
    // The outcome takes the place of the button, which would lead nowhere.
    readonly property bool instead: nothing && !Theme.upright

    name: "items"
    title: facts.title
    // A question is on one page with an item and its answers: large text on the smallest panel needs the title's room.
    wideTitle: !Theme.tight
    // An upright panel has room above the questions.
    sentence: Theme.upright ? facts.outcome : ""
    primaryText: instead ? "" : qsTr("Choose a service")
    pager: pages

    // The outcome is beside the button if there is room. That there is nothing to apply for is told in any case, seen
    // from every page. No row moves when the last answer is given.
    extra: RunningText {
        id: outcome

        readonly property real room: parent?.width ?? 0
        readonly property real needed: Math.min(implicitWidth, screen.instead ? room : Theme.mm(72))

        objectName: "outcome"
        visible: words !== "" && !Theme.upright && (screen.instead || room >= needed + Theme.gap)
        anchors.right: parent?.right
        anchors.verticalCenter: parent?.verticalCenter
        width: visible ? needed : 0
        horizontalAlignment: Text.AlignHCenter
        words: screen.facts.outcome
        // Two lines in the bar.
        font.pixelSize: Theme.small || Theme.ruby || (Theme.large && !screen.instead) ? Theme.smallestSize : Math.min(Theme.bodySize, Theme.clearSize)
        leading: Theme.stacked ? 1.3 : 1.2
        font.weight: Font.Bold
        color: screen.nothing ? Theme.cautionInk : Theme.softInk
    }

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: Theme.mm(Theme.small ? 2 : 5)

        Repeater {
            model: screen.facts.questions.length

            ItemQuestion {
                required property int index

                width: pages.width
                facts: screen.facts.questions[index]
                number: index + 1
                pageHeight: pages.height
                onExplained: item => screen.model.actions.askItem(item)
                onAnswered: (item, answer) => screen.model.actions.answerItem(item, answer)
            }
        }
    }
}
