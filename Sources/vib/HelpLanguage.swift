import ArgumentParser
import Bootstrap
import Facts
import Foundation
import Phrases

/// The language of help and messages: `--language`, else `VIB_LANGUAGE`, else `LANG`; Dutch when none of them says.
enum HelpLanguage {
    static let current: Language = choose(
        arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

    static func choose(arguments: [String], environment: [String: String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--language", index + 1 < arguments.count,
                let found = Language(rawValue: arguments[index + 1])
            {
                return found
            }
            if argument.hasPrefix("--language="), let found = Language(rawValue: String(argument.dropFirst(11))) {
                return found
            }
        }
        if let stated = environment["VIB_LANGUAGE"].flatMap(Language.init(rawValue:)) { return stated }
        return Language.negotiate(environment: environment)
    }
}

/// A help text in the language of this run.
func help(_ dutch: String, _ english: String) -> String { Phrase(dutch, english)(HelpLanguage.current) }

func argumentHelp(_ dutch: String, _ english: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: help(dutch, english)).naming(value)
}

extension ArgumentHelp {
    fileprivate func naming(_ value: String?) -> ArgumentHelp {
        var copy = self
        copy.valueName =
            value.map { HelpLanguage.current == .dutch ? ParserWords.dutchValue($0) : $0 } ?? copy.valueName
        return copy
    }
}

/// The help of an option that is a setting: its own explanation and the name of its environment variable.
func settingHelp(_ setting: Setting, value: String) -> ArgumentHelp {
    let text = setting.explanation
    return argumentHelp(
        "\(text.dutch) (\(setting.environmentName))", "\(text.english) (\(setting.environmentName))",
        value: value)
}
