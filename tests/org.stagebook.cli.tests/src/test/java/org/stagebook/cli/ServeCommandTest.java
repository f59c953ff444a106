package org.stagebook.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where the page cannot be served. */
class ServeCommandTest {

    @TempDir
    private Path folder;

    private Path production() {
        Path production = folder.resolve("skl");
        Invocation.of("new", production, "--title", "Skerrow Light", "--rate", "24");
        return production;
    }

    @Test
    void aPortThatIsTakenIsNamedWithAdvice() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Invocation.of("serve", production(), "--port", taken.getLocalPort())
                    .assertRefused("Port " + taken.getLocalPort(), "127.0.0.1", "give another --port");
        }
    }

    @Test
    void anAddressThatIsNoneIsNamed() {
        Invocation.of("serve", production(), "--bind", "no such host").assertRefused("\"no such host\"", "0.0.0.0");
    }
}
