pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Everything once more, and three things to declare. The strings come from one place, whose fingerprint is signed.
ScreenFrame {
    id: screen

    readonly property var facts: model.review
    // The smallest panel has no room to spare.
    readonly property int air: Theme.small ? 0 : Theme.mm(1.5)
    // Who applies stands beside the service where there is room.
    readonly property bool paired: roomWidth > Theme.mm(190)

    pager: pages
    name: "review"
    title: facts.title
    sentence: facts.warning

    component Row: ReviewRow {
        property int place

        facts: screen.facts.rows[place] ?? ({
                "label": "",
                "value": "",
                "plain": true,
                "edit": "",
                "at": 0,
                "secret": false,
                "parts": []
            })
        revealed: screen.facts.revealed
        revealName: place === screen.facts.rows.findIndex(row => row.secret) ? "action:reveal" : "reveal:" + place
        onChanged: screen.model.actions.edit(facts.edit, facts.at)
        onReveal: shown => screen.model.actions.reveal(shown)
    }

    extra: HoldButton {
        objectName: "action:next"
        anchors.right: parent?.right
        anchors.verticalCenter: parent?.verticalCenter
        width: Math.min(parent?.width ?? 0, Math.max(implicitWidth, Theme.mm(60)))
        holdText: qsTr("Hold to apply")
        againText: qsTr("Press once more to apply")
        missing: screen.facts.missing
        onConfirmed: screen.model.actions.confirmReview()
    }

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: screen.air

        GridLayout {
            width: parent.width
            columns: screen.paired ? 2 : 1
            columnSpacing: Theme.mm(5)
            rowSpacing: screen.air

            Repeater {
                model: Math.min(2, screen.facts.rows.length)

                Row {
                    required property int index

                    place: index
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.fillHeight: true
                }
            }
        }

        Repeater {
            model: Math.max(0, screen.facts.rows.length - 2)

            Row {
                required property int index

                place: index + 2
                width: parent?.width ?? 0
            }
        }

        NoticePanel {
            width: parent.width
            visible: words !== ""
            words: screen.facts.noPaper
        }

        Column {
            width: parent.width
            topPadding: Theme.line
            spacing: Math.max(Theme.line, screen.air)

            CheckRow {
                objectName: "declaration:" + screen.facts.name
                width: parent.width
                text: screen.facts.ownName
                given: screen.facts.ownNameGiven
                onAsked: given => screen.model.actions.declare(screen.facts.name, given)
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
}
