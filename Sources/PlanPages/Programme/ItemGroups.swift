package import Phrases
package import Records
import SiteKit
package import Strategy

/// Items of a programme in groups: by track and within it by its sections, by either alone, else all together.
package enum ItemGroups {
    package struct Group<Item> {
        /// `nil` for items that belong to no group.
        package var title: Phrase?
        /// The title is a text of the plan, so Dutch in both languages.
        var isDutch: Bool
        package var items: [Item]
    }

    package static func groups<Item>(
        _ items: [Item], of programme: Programme, section: (Item) -> ItemID?, track: (Item) -> Track?
    ) -> [Group<Item>] {
        let tracks = items.contains { track($0) != nil } ? Track.allCases.map(Optional.some) : []
        var groups: [Group<Item>] = []
        // What belongs to no track stands before those that do; its parts after them.
        for part in tracks + [nil] {
            let own = items.filter { track($0) == part }
            groups += sections(own, of: programme, section: section, under: part)
        }
        if let open = groups.firstIndex(where: { $0.title == nil }) { groups.insert(groups.remove(at: open), at: 0) }
        return groups
    }

    /// The items of one track, or of none, by the sections of the programme.
    private static func sections<Item>(
        _ items: [Item], of programme: Programme, section: (Item) -> ItemID?, under track: Track?
    ) -> [Group<Item>] {
        let known = Set(programme.sections.map(\.id))
        let open = items.filter { !(section($0).map(known.contains) ?? false) }
        let own = programme.sections.map { part in
            Group(
                title: track.map { track in
                    Phrase(
                        "\(track.phrase(.dutch)): \(part.title)", "\(track.phrase(.english)): \(part.title)")
                } ?? Phrase(verbatim: part.title), isDutch: track == nil, items: items.filter { section($0) == part.id }
            )
        }
        return ([Group(title: track?.phrase, isDutch: false, items: open)] + own).filter { !$0.items.isEmpty }
    }
}
