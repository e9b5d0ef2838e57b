import Kiosk

// What holds for a child, a minor or a ward: told before anything is typed.
ScreenFrame {
    id: screen

    readonly property var facts: model.applicants

    name: "representative"
    title: facts.title
    term: facts.term
    primaryText: facts.confirm
    pager: points

    BulletPoints {
        id: points

        anchors.fill: parent
        points: screen.facts.points
    }
}
