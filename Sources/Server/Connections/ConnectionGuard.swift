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
    private var deadline: Scheduled<Void>?

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
        deadline?.cancel()
        deadline = nil
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
            if deadline == nil {
                schedule(pace.time(for: head.headers.first(name: "content-length").flatMap { Int64($0) }), context)
            }
            context.write(data, promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            waiting -= 1
            let sent = promise ?? context.eventLoop.makePromise(of: Void.self)
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            sent.futureResult.whenComplete { _ in bound.value.0.left(bound.value.1) }
            context.write(data, promise: sent)
        }
    }

    /// A whole answer has left: the next one that waits gets a time of its own.
    private func left(_ context: ChannelHandlerContext) {
        leaving -= 1
        deadline?.cancel()
        deadline = nil
        if leaving > 0 { schedule(pace.time(for: nil), context) }
        if isLast, waiting == 0, leaving == 0 { context.close(promise: nil) }
    }

    private func schedule(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: time) { bound.value.close(promise: nil) }
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
        } catch {
            context.close(promise: nil)
        }
    }
}
