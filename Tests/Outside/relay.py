"""A mail server that keeps what it is given, for letters that the product sends."""
import email
import email.policy
import socket
import threading
import time


class Relay(threading.Thread):
    """A mail server of one kind of conversation (RFC 5321), which keeps what it is given."""

    def __init__(self, refuses=False):
        super().__init__(daemon=True)
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port, self.letters, self.refuses = self.socket.getsockname()[1], [], refuses

    def run(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            with connection, connection.makefile("rwb") as line:
                self.talk(line)

    def talk(self, line):
        def say(text):
            line.write(text.encode() + b"\r\n")
            line.flush()
        say("220 relay")
        envelope = []
        while command := line.readline().decode().strip():
            word = command.split(" ")[0].split(":")[0].upper()
            if word == "DATA":
                say("354 go on")
                body = []
                while (part := line.readline()) != b".\r\n":
                    body.append(part)
                self.letters.append((envelope, b"".join(body)))
                say("250 taken")
            elif word == "QUIT":
                return say("221 bye")
            elif word == "RCPT" and self.refuses:
                say("550 no such mailbox")
            else:
                if word in ("MAIL", "RCPT"):
                    envelope.append(command)
                say("250 fine")

    def wait_for(self, count, seconds=30):
        """The letters as (recipients, subject, text), once there are so many; what there is after a while."""
        deadline = time.monotonic() + seconds
        while len(self.letters) < count and time.monotonic() < deadline:
            time.sleep(0.1)
        return [read(envelope, body) for envelope, body in list(self.letters)]


def read(envelope, body):
    letter = email.message_from_bytes(body, policy=email.policy.default)
    return [part[9:-1] for part in envelope if part.startswith("RCPT TO:<")], letter["subject"], letter.get_content()
