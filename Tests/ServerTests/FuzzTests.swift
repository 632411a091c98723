import Foundation
import FuzzCases
import SiteKit
import Tables
import Testing

@testable import Server

@Suite("Mutated requests and uploads")
struct FuzzTests {
    private static let seeds: [UInt64] = [1, 2]

    @Test("of forms hold text that goes and comes, or are refused", arguments: seeds)
    func forms(seed: UInt64) {
        let mutator = Mutator(seeds: FormCase.seeds, words: FormCase.words)
        let problem = firstProblem(of: 3_000, mutator, seed: seed) { bytes in
            FormCase.problem(
                bytes, limit: FormBody.Limits.plain.fields, read: { FormBody.pairs($0) },
                write: { pairs in
                    Array(pairs.map { "\(coded($0.name))=\(coded($0.value))" }.joined(separator: "&").utf8)
                })
        }
        #expect(problem == nil)
    }

    @Test("of forms with files hold text, and file names without folders, or are refused", arguments: seeds)
    func filedForms(seed: UInt64) {
        let mutator = Mutator(seeds: FormCase.filedSeeds, words: FormCase.filedWords)
        let problem = firstProblem(of: 3_000, mutator, seed: seed) { bytes in
            FormCase.problem(bytes, limit: FormBody.Limits.withFiles.fields) { bytes in
                MultipartBody.form(bytes, cutBy: FormCase.boundary, within: .withFiles).map { form in
                    (
                        form.fields.flatMap { name, values in values.map { (name, $0) } },
                        form.files.values.map { ($0.name, $0.bytes) }
                    )
                }
            }
        }
        #expect(problem == nil)
    }

    @Test("of addresses hold no way out of the site's own, and mean what they meant", arguments: seeds)
    func targets(seed: UInt64) {
        let mutator = Mutator(seeds: TargetCase.seeds, words: TargetCase.words)
        let problem = firstProblem(of: 4_000, mutator, seed: seed) { bytes in
            TargetCase.problem(
                bytes, read: { text in (try? RequestTarget(text)).map { ($0.segments, $0.query) } }, encode: coded)
        }
        #expect(problem == nil)
    }

    @Test("of archives hold plain names and what fits in them, or are refused", arguments: seeds)
    func archives(seed: UInt64) {
        let mutator = Mutator(seeds: ZipCase.seeds, words: ZipCase.words)
        let problem = firstProblem(of: 4_000, mutator, seed: seed) { bytes in
            ZipCase.problem(bytes) { (try? ZipReader.files($0))?.map { ($0.name, $0.bytes) } }
        }
        #expect(problem == nil)
    }

    private func coded(_ text: String) -> String {
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}
