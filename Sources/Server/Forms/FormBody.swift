import HTTPTypes
import Hummingbird
import NIOCore
import SiteKit
import Tables

/// Reads the body of a form within bounds of size, number and time.
package enum FormBody {
    package struct Limits: Sendable {
        package static let plain = Limits()
        /// A page that takes files: a plan year of text is well under a megabyte.
        package static let withFiles = Limits(bytes: 5 << 20, fields: 40, time: .seconds(60))

        /// A table of figures: a month of a region is some megabytes.
        package static let withLargeFiles = Limits(bytes: 32 << 20, fields: 40, time: .seconds(300))

        package var bytes = 256 << 10
        // A list of all municipalities of a region with seven columns each, and room.
        package var fields = 2_000
        /// For the whole body: who sends a byte now and then is cut off too.
        package var time = Duration.seconds(20)
    }

    /// - Parameter files: within which bounds this page takes `multipart/form-data` from this sender; `nil`: not.
    static func read(_ request: Request, files: Limits? = nil) async throws(FormRefusal) -> Form {
        let header = request.headers[.contentType] ?? ""
        switch header.split(separator: ";").first?.lowercased().filter({ $0 != " " }) {
        case "application/x-www-form-urlencoded": return try await urlEncoded(request, Limits())
        case "multipart/form-data":
            guard let files else { throw .wrongType }
            guard let boundary = MultipartBody.boundary(in: header) else { throw .malformed }
            let bytes = try await bytes(of: request, files)
            guard let form = MultipartBody.form(bytes, cutBy: boundary, within: files) else { throw .malformed }
            return form
        default: throw .wrongType
        }
    }

    private static func urlEncoded(_ request: Request, _ limits: Limits) async throws(FormRefusal) -> Form {
        guard let pairs = pairs(try await bytes(of: request, limits), limits) else { throw .malformed }
        return Form(pairs)
    }

    private static func bytes(of request: Request, _ limits: Limits) async throws(FormRefusal) -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limits.bytes { throw .tooLarge }
        return try await collect(request.body, limits)
    }

    private static func collect(_ body: RequestBody, _ limits: Limits) async throws(FormRefusal) -> [UInt8] {
        let outcome = await withTaskGroup(of: Result<[UInt8], FormRefusal>.self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                do {
                    for try await part in body {
                        guard bytes.count + part.readableBytes <= limits.bytes else { return .failure(.tooLarge) }
                        bytes += part.readableBytesView
                    }
                } catch {
                    return .failure(.malformed)
                }
                return .success(bytes)
            }
            group.addTask {
                do { try await Task.sleep(for: limits.time) } catch { return .failure(.malformed) }
                return .failure(.tooSlow)
            }
            let first = await group.next() ?? .failure(.malformed)
            group.cancelAll()
            return first
        }
        return try outcome.get()
    }

    /// The pairs of `a=b&c=d`; `nil` when it is not UTF-8, holds a NUL or another control character, or too many fields.
    package static func pairs(_ bytes: [UInt8], _ limits: Limits = .plain) -> [(name: String, value: String)]? {
        var pairs: [(name: String, value: String)] = []
        for raw in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true) {
            guard pairs.count < limits.fields else { return nil }
            let sides = raw.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decode(sides[0]), let value = decode(sides.count > 1 ? sides[1] : []),
                (1...80).contains(name.utf8.count)
            else { return nil }
            pairs.append((name, value))
        }
        return pairs
    }

    /// Line ends become `\n`; of control characters only that and the tab are text.
    private static func decode(_ typed: ArraySlice<UInt8>) -> String? {
        PercentCoding.decode(typed, plusIsSpace: true).flatMap { text($0) }
    }

    /// What a field may hold.
    static func text(_ bytes: some Collection<UInt8>) -> String? {
        guard let decoded = String(validating: bytes, as: UTF8.self) else { return nil }
        let lines = decoded.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let isText = lines.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value) || $0 == "\n" || $0 == "\t"
        }
        return isText ? lines : nil
    }
}
