import NIOCore
import NIOHTTP1

/// Guards one connection where requests are still as they came: ambiguous heads, clients that do not read, clients that go.
///
/// Only its event loop uses it.
final class ConnectionGuard: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let pace: ReadingPace
    private let connections: Connections
    private let connection = Connection()
    private var isRefused = false
    /// After this request the client wants no more: it said so, or speaks HTTP/1.0 and did not ask for more.
    private var isLast = false
    /// Requests that were let in and have no whole answer yet.
    private var waiting = 0
    /// Answers that were begun and have not left yet, and when the first of them must have.
    private var leaving = 0
    private var deadline: NIODeadline?
    /// Of the answer that is being written: the bytes of its body to come, where that was said, and whether its end is watched.
    private var toCome: Int64?
    private var isWatched = false
    /// Looks at the deadline. It stays while answers come and go, because it costs more than a deadline moved.
    private var look: (time: NIODeadline, task: Scheduled<Void>)?

    init(pace: ReadingPace, connections: Connections) {
        self.pace = pace
        self.connections = connections
    }

    func handlerAdded(context: ChannelHandlerContext) { connections.add(connection, on: context.channel) }

    func handlerRemoved(context: ChannelHandlerContext) { end(context) }

    func channelInactive(context: ChannelHandlerContext) {
        end(context)
        context.fireChannelInactive()
    }

    private func end(_ context: ChannelHandlerContext) {
        connections.remove(context.channel)
        connection.end()
        look?.task.cancel()
        (look, deadline) = (nil, nil)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed { connection.end() }
        context.fireUserInboundEventTriggered(event)
    }

    // MARK: What comes in

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isRefused else { return }
        if case .head(let head) = unwrapInboundIn(data) {
            if isLast {
                isRefused = true
                return
            }
            if let status = RequestHeadCheck.refusal(head) {
                refuse(status, context)
                return
            }
            isLast = !head.isKeepAlive
            waiting += 1
        }
        context.fireChannelRead(data)
    }

    /// Says why where no other answer is under way, and closes the connection either way.
    private func refuse(_ status: HTTPResponseStatus, _ context: ChannelHandlerContext) {
        isRefused = true
        guard waiting == 0 else {
            context.close(promise: nil)
            return
        }
        let text =
            status == .misdirectedRequest
            ? "421 Deze server kent die naam niet. / This server does not know that name.\n"
            : "400 Dit verzoek is niet eenduidig. / This request is ambiguous.\n"
        let body = context.channel.allocator.buffer(string: text)
        let headers: HTTPHeaders = [
            "content-type": "text/plain; charset=utf-8", "content-length": String(body.readableBytes),
            "cache-control": "no-store", "x-content-type-options": "nosniff", "connection": "close",
        ]
        context.write(
            wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        let sent = context.eventLoop.makePromise(of: Void.self)
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        sent.futureResult.whenComplete { _ in bound.value.close(promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: sent)
    }

    // MARK: What goes out

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            leaving += 1
            isWatched = false
            toCome = head.headers.first(name: "content-length").flatMap { Int64($0) }
            if deadline == nil { expect(pace.time(for: toCome), context) }
            context.write(data, promise: promise)
        case .body(let body):
            toCome = toCome.map { $0 - Int64(body.readableBytes) }
            context.write(data, promise: toCome == 0 ? watched(promise, context) : promise)
        case .end:
            waiting -= 1
            context.write(data, promise: watched(promise, context))
            closeAfterLast(context)
        }
    }

    /// A promise that tells when the answer has left, once for each: with the last byte where its length was said.
    ///
    /// The end of such an answer is nothing to send, and a promise would make an empty write of it.
    private func watched(_ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext) -> EventLoopPromise<
        Void
    >? {
        guard !isWatched else { return promise }
        isWatched = true
        let sent = promise ?? context.eventLoop.makePromise(of: Void.self)
        sent.futureResult.assumeIsolated().whenComplete { _ in self.left(context) }
        return sent
    }

    /// A whole answer has left: the next one that waits gets a time of its own.
    private func left(_ context: ChannelHandlerContext) {
        leaving -= 1
        deadline = nil
        if leaving > 0 { expect(pace.time(for: nil), context) }
        closeAfterLast(context)
    }

    /// The last byte of an answer can leave before its end is written: whichever comes later closes.
    private func closeAfterLast(_ context: ChannelHandlerContext) {
        if isLast, waiting == 0, leaving == 0 { context.close(promise: nil) }
    }

    /// Closes the connection after a time, unless what is leaving has left by then.
    private func expect(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        let until = NIODeadline.now() + time
        deadline = until
        if let look, look.time <= until { return }
        look?.task.cancel()
        lookAgain(at: until, context)
    }

    private func lookAgain(at time: NIODeadline, _ context: ChannelHandlerContext) {
        let task = context.eventLoop.assumeIsolated().scheduleTask(deadline: time) {
            self.look = nil
            guard let deadline = self.deadline else { return }
            if deadline <= .now() { context.close(promise: nil) } else { self.lookAgain(at: deadline, context) }
        }
        look = (time, task)
    }
}

/// How slowly a client may read an answer.
struct ReadingPace: Sendable {
    /// For any answer, however small.
    var least = TimeAmount.seconds(30)
    /// Above that; a poor mobile connection reads several times as fast.
    var bytesPerSecond: Int64 = 4 << 10

    /// `nil`: a length that is not known beforehand.
    func time(for bytes: Int64?) -> TimeAmount {
        least + .milliseconds((bytes ?? 4 << 20) * 1_000 / max(1, bytesPerSecond))
    }
}

/// Puts a guard into the pipeline of a connection, behind what cuts requests out of bytes.
final class GuardPlacer: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let pace: ReadingPace
    private let connections: Connections

    init(pace: ReadingPace, connections: Connections) {
        self.pace = pace
        self.connections = connections
    }

    /// A connection that cannot be guarded is none.
    func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        do {
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(ConnectionGuard(pace: pace, connections: connections), position: .after(decoder))
            // Its work is done, and every request would pass it.
            pipeline.removeHandler(self, promise: nil)
        } catch {
            context.close(promise: nil)
        }
    }
}
