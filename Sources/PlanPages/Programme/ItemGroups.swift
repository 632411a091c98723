package import Phrases
package import Records
import SiteKit
package import Strategy

/// Items of a programme in groups: by its sections, else by track, else all together.
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
        let usesSections = items.contains { section($0) != nil }
        let usesTracks = !usesSections && items.contains { track($0) != nil }
        var groups: [Group<Item>] = []
        if usesSections {
            for part in programme.sections {
                let own = items.filter { section($0) == part.id }
                if !own.isEmpty { groups.append(Group(title: Phrase(verbatim: part.title), isDutch: true, items: own)) }
            }
        } else if usesTracks {
            for part in Track.allCases {
                let own = items.filter { track($0) == part }
                if !own.isEmpty { groups.append(Group(title: part.phrase, isDutch: false, items: own)) }
            }
        }
        let known = Set(programme.sections.map(\.id))
        let rest = items.filter { item in
            usesSections ? !(section(item).map(known.contains) ?? false) : usesTracks ? track(item) == nil : true
        }
        if !rest.isEmpty { groups.insert(Group(title: nil, isDutch: false, items: rest), at: 0) }
        return groups
    }
}
