import Kiosk

// The rules for a child, a minor or an adult ward, before anything is typed.
ScreenFrame {
    id: screen

    readonly property var facts: model.applicants

    name: "representative"
    title: facts.title
    term: facts.term
    primaryText: facts.confirm
    pager: points
    titleInPages: Theme.tight

    BulletPoints {
        id: points

        anchors.fill: parent
        points: screen.facts.points
    }
}
