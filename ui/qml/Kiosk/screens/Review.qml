pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Everything once more, and three things to declare. The strings come from one place, whose fingerprint is signed.
ScreenFrame {
    id: screen

    pager: pages

    readonly property var facts: model.review

    name: "review"
    title: facts.title
    sentence: facts.warning
    primaryText: qsTr("Apply: go to PIN")
    go: () => screen.model.actions.confirmReview()

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: Theme.mm(1)

        Repeater {
            model: screen.facts.rows

            ReviewLine {
                required property var modelData

                width: parent?.width ?? 0
                label: modelData.label
                value: modelData.value
                prose: modelData.plain
            }
        }

        CheckRow {
            objectName: "declaration:own_name"
            width: parent.width
            text: screen.facts.ownName
            given: screen.facts.ownNameGiven
            onAsked: given => screen.model.actions.declare("own_name", given)
        }

        CheckRow {
            objectName: "declaration:checked"
            width: parent.width
            text: screen.facts.checked
            given: screen.facts.checkedGiven
            onAsked: given => screen.model.actions.declare("checked", given)
        }

        CheckRow {
            objectName: "declaration:final"
            width: parent.width
            text: screen.facts.final
            given: screen.facts.finalGiven
            onAsked: given => screen.model.actions.declare("final", given)
        }
    }
}
