pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The terminal's window. It has one screen at a time, created when it is shown and destroyed when it is left.
Window {
    id: main

    required property var model
    required property var staff
    required property var lineBreaking
    required property var paging
    required property var ruby
    required property int widthPx
    required property int heightPx
    required property real widthMm
    required property real heightMm
    required property bool shuffled
    // The use of each sign of the keypad ([keys] in config/terminals/), and whether only signs with Qt's keypad
    // modifier count, as for a number block.
    required property var keyUses
    required property bool numberBlock
    // The colour of the watchdog's mark: ui/panel/screen_watch.py.
    property color mark: "transparent"
    // The screen is dark, by the wish of a person who listens. A touch brightens it.
    property bool curtain: false
    // The staff area shows an example screen. It looks as usual, and its controls do nothing (ui/window.py).
    readonly property bool explaining: staff.facts.kind === "explain"
    readonly property bool staffOpen: staff.facts.kind !== ""
    readonly property string screenName: model.frame.screen
    readonly property var screens: ({
            "attract": "Attract",
            "closed": "Closed",
            "menu": "Menu",
            "info": "Info",
            "applicant": "Applicant",
            "representative": "Representative",
            "consent": "Consent",
            "card": "Card",
            "items": "Items",
            "item": "Item",
            "service": "Service",
            "search": "Search",
            "preregistration": "Preregistration",
            "service_terms": "ServiceTerms",
            "field": "Field",
            "review": "Review",
            "last_try": "LastTry",
            "pin": "Pin",
            "working": "Working",
            "result": "Result",
            "status": "Status",
            "notice": "Notice",
            "take_card": "TakeCard",
            "staff": "Staff"
        })

    // What the settings panel sets; "": it is closed.
    property string topic: ""

    // A touch turned to this page of a text: spoken guidance says which.
    signal turned(string page)

    // Whether the person works with keys: then a ring shows the focus.
    property bool byKeys: false
    // Screens, and pages for staff, where a key types at once and Enter confirms, until a control has the focus.
    readonly property var typing: ["field", "search", "pin"]
    readonly property var typingStaff: ["code", "entry", "keys"]
    readonly property int reason: byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason

    function open(): void {
        const properties = {
            "model": model
        };
        if (screenName === "pin")
            properties["shuffled"] = shuffled;
        topic = "";
        leave();
        loader.setSource("screens/%1.qml".arg(screens[screenName]), properties);
        giveFocus();
    }

    // Destroy the screen, so that nothing of it is left. It does not follow the changes for the next one.
    function leave(): void {
        loader.setSource("");
    }

    // Give the focus to the topmost item; on a new screen to its first answer or its input field.
    function giveFocus(): void {
        if (staffOpen)
            area.forceActiveFocus(reason);
        else if (warning.visible)
            (warning.item as IdleWarning)?.begin();
        else if (panel.visible)
            panel.forceActiveFocus(reason);
        else
            loader.forceActiveFocus(reason);
        if (byKeys)
            show();
    }

    // A key must not act on an invisible control: turn to the page with the focus.
    function show(): void {
        const item = main.activeFocusItem;
        if (walk.isControl(item))
            item.forceActiveFocus(Qt.TabFocusReason);
        else if (staffOpen ? !typingStaff.includes(staff.facts.kind) : panel.visible || !typing.includes(screenName))
            walk.step(item, true);
    }

    function toward(right: int, down: int): void {
        walk.toward(staffOpen ? area : warning.visible ? warning : panel.visible ? panel : loader, main.activeFocusItem, right, down);
    }

    function useOf(event: var): string {
        const told = event.modifiers & Qt.KeypadModifier || !numberBlock;
        return told ? keyUses[String.fromCharCode(event.key)] ?? "" : "";
    }

    // Do what a sign of the keypad is used for. Returns whether it did anything.
    function use(what: string): bool {
        if (what === "next" || what === "previous")
            walk.step(main.activeFocusItem, what === "next");
        else if (what === "" || warning.visible)
            return false;
        else if (what === "back" && staffOpen)
            staff.actions.back();
        else if (what !== "erase" && panel.visible)
            topic = "";
        else if (staffOpen || panel.visible)
            return false;
        else if (what === "display")
            ask("display");
        else if (what === "back")
            (loader.item as ScreenFrame)?.goBack();
        else
            (loader.item as ScreenFrame)?.erase();
        return true;
    }

    function ask(what: string): void {
        topic = what;
        giveFocus();
    }

    width: widthPx
    height: heightPx
    title: "mynapoint-kiosk"
    color: Theme.paper

    onScreenNameChanged: open()
    onStaffOpenChanged: {
        topic = "";
        giveFocus();
    }
    Component.onCompleted: open()

    Binding {
        target: Theme
        property: "pxPerMm"
        // From the real pixels of the panel, which may differ from the profile's: the smaller scale, so that all fits.
        value: Math.min(main.width / main.widthMm, main.height / main.heightMm)
    }

    Binding {
        target: Theme
        property: "widthMm"
        value: main.widthMm
    }

    Binding {
        target: Theme
        property: "heightMm"
        value: main.heightMm
    }

    Binding {
        target: Theme
        property: "lineBreaking"
        value: main.lineBreaking
    }

    Binding {
        target: Theme
        property: "paging"
        value: main.paging
    }

    Binding {
        target: Theme
        property: "rubyLayout"
        value: main.ruby
    }

    Binding {
        target: Theme
        property: "language"
        value: main.staffOpen ? main.staff.facts.language : main.model.frame.language
    }

    Binding {
        target: Theme
        property: "textSize"
        value: main.staffOpen ? "normal" : main.model.frame.textSize
    }

    Binding {
        target: Theme
        property: "contrast"
        value: main.staffOpen ? "normal" : main.model.frame.contrast
    }

    Binding {
        target: Theme
        property: "lowReach"
        value: !main.staffOpen && main.model.frame.lowReach
    }

    Binding {
        target: Theme
        property: "byKeys"
        value: main.byKeys
    }

    Binding {
        target: Theme
        property: "lessMotion"
        value: main.model.frame.lessMotion
    }

    FocusWalk {
        id: walk
    }

    FocusScope {
        id: content

        anchors.fill: parent
        focus: true

        // Keys that the screen itself did not take: arrows, Enter, and the signs of a keypad.
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_Up:
                main.toward(0, -1);
                break;
            case Qt.Key_Down:
                main.toward(0, 1);
                break;
            case Qt.Key_Left:
                main.toward(-1, 0);
                break;
            case Qt.Key_Right:
                main.toward(1, 0);
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                main.show();
                break;
            default:
                if (!main.use(main.useOf(event)))
                    return;
            }
            event.accepted = true;
        }
        Keys.onReleased: {
            if (main.byKeys)
                return;
            main.byKeys = true;
            main.show();
        }

        Loader {
            id: loader

            anchors.fill: parent
            focus: true
            visible: !main.staffOpen || main.explaining
            // Under a panel, a warning or the staff area the screen takes no touch and no key, and keeps its focus.
            enabled: !panel.visible && !warning.visible && (!main.staffOpen || main.explaining)
            onEnabledChanged: {
                if (enabled)
                    main.giveFocus();
            }
        }

        Connections {
            function onLeaving(): void {
                main.leave();
            }

            target: main.model
        }

        Connections {
            function onTurned(page: string): void {
                main.turned(page);
            }

            function onAsked(topic: string): void {
                main.ask(topic);
            }

            target: loader.item
            ignoreUnknownSignals: true
        }

        Item {
            anchors.fill: parent

            PointHandler {
                onActiveChanged: {
                    if (active)
                        main.byKeys = false;
                }
            }
        }

        // What lies over the screen is created when it is shown: hidden, it would be laid out again with each language.
        Loader {
            id: panel

            anchors.fill: parent
            z: 10
            visible: main.topic !== ""
            active: visible
            enabled: !warning.visible && !main.staffOpen
            onEnabledChanged: {
                if (enabled && visible)
                    main.giveFocus();
            }

            sourceComponent: DisplaySettings {
                focus: true
                model: main.model
                topic: main.topic
                bare: (loader.item as ScreenFrame)?.bare ?? false
                onAsked: topic => main.ask(topic)
            }
        }

        Loader {
            id: warning

            anchors.fill: parent
            z: 20
            visible: main.model.frame.warning !== ""
            active: visible
            enabled: !main.staffOpen

            sourceComponent: IdleWarning {
                focus: true
                model: main.model
            }
        }

        Loader {
            id: area

            anchors.fill: parent
            z: 30
            visible: active
            active: main.staffOpen

            sourceComponent: StaffArea {
                staff: main.staff
            }
        }
    }

    Rectangle {
        objectName: "curtain"
        anchors.fill: parent
        z: 40
        visible: main.curtain
        color: "black"

        MouseArea {
            anchors.fill: parent
            onPressed: main.curtain = false
        }
    }

    // The watchdog's mark, above everything else.
    Rectangle {
        width: 1
        height: 1
        visible: main.mark.a > 0
        color: main.mark
    }

    Connections {
        function onNumberChanged(): void {
            main.byKeys = false;
        }

        target: main.model.frame
    }
}
