import Foundation
import TestKit

/// Which folder of a target uses what which other folder of it declares, read from the sources.
///
/// A folder is the first part of a file's path in its target, with all that lies below it; files that lie in the target
/// itself are the folder `root`. Types, functions and values outside types count by their name. A member counts where
/// an extension declares it that stands in another folder than its type, and only while no other declaration in all
/// sources has that name: names are compared, not meanings, and a circle that is reported must be one.
struct FolderGraph {
    /// Members of the standard library and plain words that an extension declares as well.
    static let plainWords: Set<String> = ["count", "encode", "errors", "key", "update"]

    /// From a folder to a folder it uses, with the names and the files that use them.
    private(set) var edges: [String: [String: [String: Set<String>]]] = [:]

    /// - Parameters:
    ///   - files: path in the target and content.
    ///   - elsewhere: names that other targets declare.
    init(files: [String: SourceNames], elsewhere: Set<String> = []) {
        var homes: [String: Set<String>] = [:]
        var members: [String: [(folder: String, owner: String)]] = [:]
        var ambiguous = Self.plainWords.union(elsewhere)
        for (path, names) in files {
            for name in names.topLevel { homes[name, default: []].insert(Self.folder(of: path)) }
            for member in names.members {
                members[member.name, default: []].append((Self.folder(of: path), member.owner))
            }
            ambiguous.formUnion(names.otherNames)
        }
        /// The folder of the only extension away from its type that declares a member of this name.
        func home(ofMember name: String) -> (folder: String, owner: String)? {
            guard !ambiguous.contains(name), homes[name] == nil, let declared = members[name],
                let first = declared.first,
                declared.allSatisfy({ $0 == first }),
                homes[first.owner.split(separator: ".").first.map(String.init) ?? first.owner] != [first.folder]
            else { return nil }
            return first
        }
        for (path, names) in files {
            let folder = Self.folder(of: path), file = path.split(separator: "/").last.map(String.init) ?? path
            let ownMembers = Set(names.members.map(\.name))
            for use in names.uses {
                var target: String?
                if !use.isMember, let declared = homes[use.name], declared.count == 1, !names.locals.contains(use.name),
                    !ownMembers.contains(use.name)
                {
                    target = declared.first
                } else if let member = home(ofMember: use.name),
                    use.isMember || (use.owner == member.owner && !names.locals.contains(use.name))
                {
                    target = member.folder
                }
                guard let target, target != folder else { continue }
                edges[folder, default: [:]][target, default: [:]][use.name, default: []].insert(file)
            }
        }
    }

    private static func folder(of path: String) -> String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[0]) : "root"
    }

    /// The sets of folders that all depend on each other.
    var circles: [Set<String>] {
        let folders = Set(edges.keys)
        let reached = Dictionary(uniqueKeysWithValues: folders.map { ($0, reachable(from: $0)) })
        return Set(
            folders.compactMap { folder in
                let circle = folders.filter {
                    reached[folder]?.contains($0) == true && reached[$0]?.contains(folder) == true
                }
                return circle.isEmpty ? nil : circle
            }
        ).sorted { ($0.min() ?? "") < ($1.min() ?? "") }
    }

    private func reachable(from folder: String) -> Set<String> {
        var found: Set<String> = [], pending = [folder]
        while let next = pending.popLast() {
            for target in (edges[next] ?? [:]).keys where found.insert(target).inserted { pending.append(target) }
        }
        return found
    }

    /// A circle with the names that make it: a line per edge.
    func description(of circle: Set<String>) -> String {
        circle.sorted().flatMap { from in
            circle.sorted().compactMap { to in
                (edges[from]?[to]).map { names in
                    let shown = names.sorted { $0.key < $1.key }.prefix(8).map { name, files in
                        "\(name) (\(files.sorted().prefix(3).joined(separator: ", ")))"
                    }
                    return "\(from) → \(to): " + shown.joined(separator: "; ") + (names.count > 8 ? "; …" : "")
                }
            }
        }.joined(separator: "\n")
    }

    /// The names in all files of `Sources`, by target and path in it.
    static func sources() throws -> [String: [String: SourceNames]] {
        let root = Shared.repository.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
        var targets: [String: [String: SourceNames]] = [:]
        for case let file as URL in files where file.pathExtension == "swift" {
            let parts = file.standardizedFileURL.path.dropFirst(root.standardizedFileURL.path.count + 1).split(
                separator: "/")
            let path = parts.dropFirst().joined(separator: "/")
            targets[String(parts[0]), default: [:]][path] = SourceNames(try String(contentsOf: file, encoding: .utf8))
        }
        return targets
    }
}

extension SourceNames {
    /// All names that it declares, however.
    var allDeclared: Set<String> { topLevel.union(members.map(\.name)).union(otherNames) }
}
