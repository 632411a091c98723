import Records
package import SiteKit

/// Reads `multipart/form-data` (RFC 7578): the body of a form that brings files.
package enum MultipartBody {
    private static let headLimit = 1 << 10, textLimit = 64 << 10

    /// The boundary that the type of a body names; `nil` when there is none that can be one (RFC 2046).
    package static func boundary(in contentType: String) -> [UInt8]? {
        for part in contentType.split(separator: ";").dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].trimmingBlanks.lowercased() == "boundary" else { continue }
            let text = unquoted(sides[1].trimmingBlanks)
            let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") }
            return (1...70).contains(text.utf8.count) && isPlain ? Array(text.utf8) : nil
        }
        return nil
    }

    /// Fields and files; `nil` when the body is none, holds too many parts, or a text that no field can have.
    package static func form(_ bytes: [UInt8], cutBy boundary: [UInt8], within limits: FormBody.Limits) -> Form? {
        let mark = Array("--".utf8) + boundary
        guard bytes.starts(with: mark) else { return nil }
        let separator = [0x0D, 0x0A] + mark
        var pairs: [(name: String, value: String)] = [], files: [String: FormFile] = [:]
        var start = mark.count
        while true {
            let rest = bytes[start...]
            if rest.starts(with: "--".utf8) { return Form(pairs, files: files) }
            guard rest.starts(with: [0x0D, 0x0A]), pairs.count + files.count < limits.fields,
                let end = find(separator, in: bytes, from: start),
                let part = Part(bytes[(start + 2)..<max(start + 2, end)])
            else { return nil }
            if let fileName = part.fileName {
                if !fileName.isEmpty { files[part.name] = FormFile(name: fileName, bytes: Array(part.body)) }
            } else {
                guard part.body.count <= textLimit, let text = FormBody.text(part.body) else { return nil }
                pairs.append((part.name, text))
            }
            start = end + separator.count
        }
    }

    /// One part: what its head says of it, and its bytes.
    private struct Part {
        let name: String
        let fileName: String?
        let body: ArraySlice<UInt8>

        init?(_ bytes: ArraySlice<UInt8>) {
            let gap: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
            let window = bytes.prefix(headLimit)
            guard let end = MultipartBody.find(gap, in: Array(window), from: 0),
                let head = String(validating: window.prefix(end), as: UTF8.self)
            else { return nil }
            let line = head.replacing("\r\n", with: "\n").split(separator: "\n").first {
                $0.lowercased().hasPrefix("content-disposition:")
            }
            guard let line, let name = MultipartBody.parameter("name", of: line), (1...80).contains(name.utf8.count),
                FormBody.text(name.utf8) == name
            else { return nil }
            self.name = name
            fileName = MultipartBody.parameter("filename", of: line).map { file in
                String((file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "").prefix(120))
            }
            body = bytes.dropFirst(end + gap.count)
        }
    }

    /// `name="value"`, in which browsers write a quotation mark as `%22`.
    private static func parameter(_ name: String, of line: Substring) -> String? {
        guard let start = line.firstRange(of: "; \(name)=\"") else { return nil }
        let rest = line[start.upperBound...]
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        return String(rest[..<end].replacing("%22", with: "\""))
    }

    private static func unquoted(_ text: String) -> String {
        text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
    }

    /// Where bytes stand in others, from an index on.
    private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        return bytes.withUnsafeBufferPointer { all in
            var index = start
            while index <= all.count - wanted.count {
                if all[index] == first, all[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
                index += 1
            }
            return nil
        }
    }
}
