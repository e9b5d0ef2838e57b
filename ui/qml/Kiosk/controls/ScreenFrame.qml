import QtQuick
import Kiosk

// What every screen of a visit has: bars, a title that asks or tells one thing, one sentence, and room for the rest.
// Who works with keys meets the answers first, then the bar below, then the bar above.
FocusScope {
    id: screen

    required property var model
    property string name
    property string title
    property string term: ""
    property string sentence: ""
    property string primaryText: ""
    property bool primaryEnabled: model.frame.canNext
    property string primaryName: "action:next"
    property bool wideTitle: true
    // Whether all of it moves down within low reach. Screens with keys do not: they have these at the bottom anyway.
    property bool lowers: true
    property var pager: null
    // What the primary action does.
    property var go: () => model.actions.next()
    property var goBack: () => model.actions.back()
    property string titleName: "title"
    property string tone: "plain"
    property alias extra: bottom.extra
    default property alias content: room.data
    readonly property int roomWidth: room.width
    readonly property int roomHeight: room.height
    // How much of the height belongs to the question: on an upright panel the answers begin below the eyes, within low
    // reach below the chest. The smallest panel is all within reach.
    readonly property real asking: Theme.upright ? (Theme.lowReach ? 0.485 : 0.17) : Theme.lowReach && !Theme.small ? 0.36 : 0

    signal asked(string topic)

    objectName: "screen:" + name
    focus: true

    Item {
        id: room

        anchors.top: heading.bottom
        anchors.topMargin: screen.wideTitle ? Math.max(Theme.mm(2), screen.height * screen.asking - heading.y - heading.height) : 0
        anchors.bottom: bottom.top
        anchors.bottomMargin: Theme.mm(1.5)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
    }

    BottomBar {
        id: bottom

        frame: screen.model.frame
        width: parent.width
        anchors.bottom: parent.bottom
        pager: screen.pager
        primaryText: screen.primaryText
        primaryEnabled: screen.primaryEnabled
        primaryName: screen.primaryName
        onPrimary: screen.go()
        onBack: screen.goBack()
        onQuit: screen.model.actions.quit()
        onStaff: screen.model.actions.callStaff()
        onAsked: topic => screen.asked(topic)
    }

    TopBar {
        id: top

        frame: screen.model.frame
        width: parent.width
        onStaff: screen.model.actions.callStaff()
        onAsked: topic => screen.asked(topic)
    }

    Heading {
        id: heading

        visible: screen.wideTitle
        height: visible ? implicitHeight : 0
        // The question stays beside its answers when they move down.
        y: Math.max(top.height + Theme.mm(Theme.upright ? 8 : 2), Theme.lowReach && screen.lowers ? screen.height * screen.asking - height - Theme.mm(4) : 0)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        titleName: screen.titleName
        titleSize: Theme.keySize * (Theme.upright ? 1.2 : 1)
        title: screen.title
        term: screen.term
        tone: screen.tone
        sentence: screen.sentence
    }
}
