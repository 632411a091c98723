enum StartPage {
    static func page(_ context: PageContext) -> Page {
        Page(title: "Start", description: "", section: .start, body: "<h1>Start</h1>")
    }
}
