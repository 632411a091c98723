import Yams

extension PackNode {
    /// The line of every key and list item below this value, by its path, such as `values.0.source`.
    package var lines: [String: Int] {
        var lines: [String: Int] = [:]
        collect(node, path: "", into: &lines)
        return lines
    }

    private func collect(_ node: Node, path: String, into lines: inout [String: Int]) {
        func enter(_ child: Node, _ name: String, at mark: Mark?) {
            let below = path.isEmpty ? name : "\(path).\(name)"
            if let mark { lines[below] = line(of: mark) }
            collect(child, path: below, into: &lines)
        }
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping { enter(value, key.scalar?.string ?? "", at: key.mark) }
        case .sequence(let sequence):
            for (index, item) in sequence.enumerated() { enter(item, String(index), at: item.mark) }
        case .scalar, .alias: break
        }
    }
}
