import ArgumentParser
import Bootstrap
import Serving

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: help(
            "Beheer accounts: wie mag inloggen en wat mag die.", "Manage accounts: who may sign in, and do what."),
        discussion: help(
            "Rollen: partner:GM0344 (een gemeente), partner:police, partner:prosecution, partner:bureau, partner:ORGANISATIE (een andere partner uit het jaarplan, zoals partner:pvo), editor:* (heel het jaarplan), editor:PROGRAMMA, analyst, approver, administrator.",
            "Roles: partner:GM0344 (a municipality), partner:police, partner:prosecution, partner:bureau, partner:ORGANISATION (another partner of the year plan, such as partner:pvo), editor:* (the whole year plan), editor:PROGRAMME, analyst, approver, administrator."
        ),
        subcommands: [
            UserListCommand.self, UserInviteCommand.self, UserRoleCommand.self, UserDisableCommand.self,
            UserEnableCommand.self, UserSignOutCommand.self, UserResetCommand.self,
        ])
}

/// Which account a subcommand is about.
struct UserArgument: ParsableArguments {
    @Argument(help: argumentHelp("Het e-mailadres van het account.", "The account's email address.", value: "MAIL"))
    var mail: String
}

struct UserListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: help("Toon alle accounts.", "List all accounts."))
    @OptionGroup var common: CommonOptions

    mutating func run() async throws { try await common.open().listAccounts(format: common.format) }
}

struct UserInviteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: help(
            "Maak een account en toon de link waarmee iemand het aanneemt.",
            "Make an account and show the link by which somebody accepts it."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var user: UserArgument
    @Option(help: argumentHelp("Hoe collega's het account zien.", "How colleagues see the account.", value: "NAME"))
    var name: String
    @Option(
        name: .customLong("role"), help: argumentHelp("Een rol; mag vaker.", "A role; may be repeated.", value: "ROLE"))
    var roles: [String] = []

    mutating func run() async throws {
        try await common.open().inviteAccount(
            user.mail, name: name, roles: roles, format: common.format, page: Workplace.invitationPage)
    }
}

struct UserRoleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: help(
            "Geef of ontneem rollen; het account moet daarna opnieuw inloggen.",
            "Give or take away roles; the account has to sign in again after that."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var user: UserArgument
    @Option(
        name: .customLong("add"),
        help: argumentHelp("Een rol erbij; mag vaker.", "A role to add; may be repeated.", value: "ROLE"))
    var added: [String] = []
    @Option(
        name: .customLong("remove"),
        help: argumentHelp("Een rol eraf; mag vaker.", "A role to remove; may be repeated.", value: "ROLE"))
    var removed: [String] = []

    mutating func run() async throws {
        try await common.open().changeRoles(user.mail, add: added, remove: removed, format: common.format)
    }
}

struct UserDisableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: help("Sluit een account; wat het deed blijft bewaard.", "Close an account; what it did is kept."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var user: UserArgument

    mutating func run() async throws { try await common.open().disableAccount(user.mail, format: common.format) }
}

struct UserEnableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: help("Open een gesloten account weer.", "Open a closed account again."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var user: UserArgument

    mutating func run() async throws { try await common.open().enableAccount(user.mail, format: common.format) }
}

struct UserSignOutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-out",
        abstract: help("Log een account overal uit.", "Sign an account out everywhere."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var user: UserArgument

    mutating func run() async throws { try await common.open().signOutAccount(user.mail, format: common.format) }
}

struct UserResetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: help(
            "Toon een link om wachtzin en tweede stap opnieuw in te stellen.",
            "Show a link to set passphrase and second step anew."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var user: UserArgument

    mutating func run() async throws {
        try await common.open().resetAccount(
            user.mail, format: common.format, page: Workplace.invitationPage)
    }
}
