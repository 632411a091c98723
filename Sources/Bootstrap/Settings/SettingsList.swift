/// What `vib settings` prints.
package enum SettingsList {
    package static func show(on terminal: Terminal) {
        if terminal.isJSON {
            terminal.answerJSON(
                Setting.allCases.map {
                    Entry(
                        flag: $0.flag, environment: $0.environmentName, file: $0.key, standard: $0.fallback,
                        explanation: terminal[$0.explanation])
                })
            return
        }
        for setting in Setting.allCases {
            let fallback = setting.fallback.isEmpty ? "–" : setting.fallback
            terminal.answer("\(setting.flag)  \(setting.environmentName)  \(setting.key)  [\(fallback)]")
            terminal.answer("    \(terminal[setting.explanation])")
        }
    }

    private struct Entry: Encodable {
        let flag, environment, file, standard, explanation: String
    }
}
