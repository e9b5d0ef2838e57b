pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The frame of every screen of a visit: bars, a title, one sentence, and room for the content. The focus moves from the
// content to the bottom bar, then to the top bar.
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
    // The title is on the first page of the PagedView `pager` only. Large text on the smallest panel needs its room on
    // the other pages.
    property bool titleInPages: false
    readonly property bool titled: wideTitle && !titleInPages
    // Content that needs the room: the title has the least size of one, and the term is left out if it needs a line.
    property bool closeTitle: false
    // Whether title and content move down within low reach. On screens with keys these are at the bottom anyway, and a
    // text that would need pages there begins at the top.
    property bool lowers: true
    // The height of the content, if it is a text to read, with what stands below it.
    property real reads: 0
    // The height that the content has within low reach.
    readonly property real lowHeight: height * (1 - asking) - bottom.height - Theme.mm(1.5)
    readonly property bool lowered: Theme.lowReach && lowers && reads <= lowHeight
    property var pager: null
    // See BottomBar.
    property var inShort: null
    // Without a top bar, for content that needs the room: the title has the size of the text, and the bottom bar has
    // practice sign and text size.
    property bool bare: false
    // What the primary action does.
    property var go: () => model.actions.next()
    property var goBack: () => model.actions.back()
    // Erases the last typed character, on screens with an entry.
    property var erase: () => model.actions.erase()
    property string titleName: "title"
    property string tone: "plain"
    property alias extra: bottom.extra
    default property alias content: room.data
    readonly property int roomWidth: room.width
    readonly property int roomHeight: room.height
    // The part of the height above the content: on an upright panel the answers begin below eye level, within low reach
    // lower still. All of the smallest panel is within reach.
    readonly property real asking: Theme.upright ? (Theme.lowReach ? 0.485 : 0.17) : Theme.lowReach && !Theme.small ? 0.36 : 0

    signal asked(string topic)
    signal turned(string page)

    objectName: "screen:" + name
    focus: true

    // Within low reach title and content are one area below; what is above them is set apart.
    Rectangle {
        visible: screen.lowered && height > Theme.mm(10)
        anchors.top: top.bottom
        width: parent.width
        height: heading.y - Theme.mm(4) - y
        color: Theme.brandTint
    }

    Item {
        id: room

        anchors.top: heading.bottom
        anchors.topMargin: !screen.titled ? 0 : Theme.lowReach && !screen.lowered ? Theme.mm(2) : Math.max(Theme.mm(2), screen.height * screen.asking - heading.y - heading.height)
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
        brief: screen.inShort
        bare: screen.bare
        primaryText: screen.primaryText
        primaryEnabled: screen.primaryEnabled
        primaryName: screen.primaryName
        onPrimary: screen.go()
        onBack: screen.goBack()
        onQuit: screen.model.actions.quit()
        onStaff: screen.model.actions.callStaff()
        onAsked: topic => screen.asked(topic)
        onTurned: page => screen.turned(page)
    }

    TopBar {
        id: top

        frame: screen.model.frame
        visible: !screen.bare
        height: visible ? implicitHeight : 0
        width: parent.width
        onStaff: screen.model.actions.callStaff()
        onAsked: topic => screen.asked(topic)
    }

    Title {
        id: heading

        visible: screen.titled
        height: visible ? implicitHeight : 0
        // The title moves down together with the answers.
        y: Math.max(top.height + Theme.mm(Theme.upright ? 8 : 2), screen.lowered ? screen.height * screen.asking - height - Theme.mm(4) : 0)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        brief: screen.closeTitle || (screen.bare && !(screen.inShort?.whole ?? false))
    }

    component Title: Heading {
        titleName: screen.titleName
        titleSize: screen.titleInPages ? Theme.bodySize * 1.08 : screen.bare && Theme.small ? (Theme.largest ? Theme.clearSize : Theme.bodySize * 1.15) : screen.closeTitle ? Theme.clearSize : Theme.keySize * (Theme.upright ? 1.2 : 1)
        title: screen.title
        term: screen.term
        tone: screen.tone
        sentence: screen.sentence
    }

    Component {
        id: titleOnPage

        Title {}
    }

    Binding {
        target: screen.pager
        property: "title"
        value: titleOnPage
        when: screen.titleInPages
    }
}
