package import Geography
package import Phrases

extension Edition {
    /// `zonder 4 van de 26 buurten`: what every figure of a larger area lacks; `nil` where nothing is known to lack.
    package func absentParts(of code: AreaCode, in language: Language) -> String? {
        guard let absent = plan(code).absentChildren else { return nil }
        let missing = language.number(absent.missing.count)
        let known = AreaLevel.neighbourhood.counted(absent.known, in: language)
        return Phrase("zonder \(missing) van de \(known)", "without \(missing) of the \(known)")(language)
    }
}
