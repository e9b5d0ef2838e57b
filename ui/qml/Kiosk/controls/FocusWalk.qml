import QtQuick
import Kiosk

// Moves the focus by keys: along the chain of all controls, or to the neighbour in a direction.
QtObject {
    function isControl(item: Item): bool {
        return item?.activeFocusOnTab ?? false;
    }

    function step(from: Item, forward: bool): void {
        from.nextItemInFocusChain(forward)?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Move in a direction (`right` and `down`: -1, 0 or 1). Without a control there, move along the chain.
    function toward(root: Item, from: Item, right: int, down: int): void {
        const next = isControl(from) ? neighbour(controls(root, []), from, right, down) : null;
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
        else
            step(from, right + down > 0);
    }

    function controls(item: Item, found: list<Item>): list<Item> {
        if (!item.visible || !item.enabled)
            return found;
        if (item.activeFocusOnTab)
            found.push(item);
        for (const child of item.children)
            found = controls(child, found);
        return found;
    }

    // The nearest control in a direction. Those in the PagedView of `from` come first, also on its other pages.
    function neighbour(all: list<Item>, from: Item, right: int, down: int): Item {
        const page = pageOf(from);
        let best = null;
        let least = Infinity;
        for (const item of all) {
            if (item === from)
                continue;
            const its = pageOf(item);
            if (its && its !== page && !inView(item, its))
                continue;
            const far = distance(from, item, right, down) + (page && its !== page ? 100000 : 0);
            if (far < least) {
                best = item;
                least = far;
            }
        }
        return best;
    }

    // Distance in pixels; a sideways part counts three times. Infinity if `item` is not in that direction.
    function distance(from: Item, item: Item, right: int, down: int): real {
        const here = from.mapToItem(null, 0, 0, from.width, from.height);
        const there = item.mapToItem(null, 0, 0, item.width, item.height);
        const ahead = right > 0 ? there.left - here.right : right < 0 ? here.left - there.right : down > 0 ? there.top - here.bottom : here.top - there.bottom;
        if (ahead < -Theme.gap)
            return Infinity;
        const aside = right !== 0 ? Math.max(there.top - here.bottom, here.top - there.bottom, 0) : Math.max(there.left - here.right, here.left - there.right, 0);
        const shift = right !== 0 ? Math.abs(there.y + there.height / 2 - here.y - here.height / 2) : Math.abs(there.x + there.width / 2 - here.x - here.width / 2);
        return ahead + 3 * aside + shift / 10;
    }

    function pageOf(item: Item): PagedView {
        let above = item.parent;
        while (above && !(above instanceof PagedView))
            above = above.parent;
        return above as PagedView;
    }

    function inView(item: Item, page: PagedView): bool {
        const middle = item.mapToItem(page, item.width / 2, item.height / 2);
        return middle.y >= 0 && middle.y <= page.height;
    }
}
