package org.stagebook.cli.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusServerTest {

    private static final String TOKEN = "0123456789abcdef";

    private final HttpClient client = HttpClient.newHttpClient();

    private static StatusServer serving(StatusServer.Page page) throws IOException {
        return serving("127.0.0.1", page, sentence -> {});
    }

    private static StatusServer serving(String address, StatusServer.Page page, Consumer<String> log)
            throws IOException {
        return new StatusServer(InetAddress.getByName(address), 0, TOKEN, page, log);
    }

    private static String url(StatusServer server) throws IOException {
        return server.urls().getFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<String> ask(String url, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .method(method, BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(60))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void whoKnowsTheTokenSeesThePage() throws Exception {
        try (StatusServer server = serving(() -> bytes("<p>ü</p>"))) {
            HttpResponse<String> answer = ask(url(server), "GET");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("<p>ü</p>");
            assertThat(answer.headers().firstValue("Refresh")).hasValue("10");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(ask(url(server), "HEAD").body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?token=", "?token=0123456789abcdeg", "?token=0123456789abcde", "?other=0123456789abcdef"})
    void nobodyElseDoes(String query) throws Exception {
        try (StatusServer server = serving(() -> bytes("secret"))) {
            HttpResponse<String> answer = ask(url(server).replaceFirst("\\?.*", "") + query, "GET");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void nothingIsTaken(String method) throws Exception {
        try (StatusServer server = serving(() -> bytes("secret"))) {
            HttpResponse<String> answer = ask(url(server), method);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.body()).doesNotContain("secret");
        }
    }

    @Test
    void thereIsOnePageAndWhatCannotBeReadIsSaid() throws Exception {
        try (StatusServer server = serving(() -> {
            throw new IOException("production.stagebook is gone.");
        })) {
            assertThat(ask(url(server).replace("/?", "/production.stagebook?"), "GET")
                            .statusCode())
                    .isEqualTo(404);
            HttpResponse<String> answer = ask(url(server), "GET");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("production.stagebook is gone.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&x=1", "&utm_source=mail&utm_medium=", "&"})
    void whatMailProgramsAddToAnAddressDoesNotMatter(String added) throws Exception {
        try (StatusServer server = serving(() -> bytes("page"))) {
            assertThat(ask(url(server) + added, "GET").statusCode()).isEqualTo(200);
            assertThat(ask(url(server).replace("?", "?fbclid=a%26b&"), "GET").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void anAddressOfTheSixthVersionIsInBracketsAndOpens() throws Exception {
        assumeTrue(hasSixthVersion(), "This machine has no IPv6.");
        try (StatusServer server = serving("::1", () -> bytes("page"), sentence -> {})) {
            assertThat(url(server)).startsWith("http://[0:0:0:0:0:0:0:1]:");
            assertThat(ask(url(server), "GET").statusCode()).isEqualTo(200);
        }
    }

    private static boolean hasSixthVersion() {
        byte[] loopback = new byte[16];
        loopback[15] = 1;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(loopback))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void listeningEverywhereNamesAddressesThatOpen() throws Exception {
        try (StatusServer server = serving("0.0.0.0", () -> bytes("page"), sentence -> {})) {
            assertThat(server.urls()).isNotEmpty().noneMatch(url -> url.contains("0.0.0.0") || url.contains("//0:0"));
            assertThat(ask(server.urls().getLast(), "GET").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void requestsThatAreNotSentInFullStopNobody() throws Exception {
        List<Socket> halves = new ArrayList<>();
        try (StatusServer server = serving(() -> bytes("page"))) {
            int port = URI.create(url(server)).getPort();
            for (int i = 0; i < 20; i++) {
                Socket half = new Socket(InetAddress.getLoopbackAddress(), port);
                half.getOutputStream().write(bytes("GET /?token="));
                half.getOutputStream().flush();
                halves.add(half);
            }
            assertThat(ask(url(server), "GET").statusCode()).isEqualTo(200);
        } finally {
            for (Socket half : halves) {
                half.close();
            }
        }
    }

    @Test
    void aDefectInReadingIsAnsweredAndTold() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        StatusServer.Page broken = () -> {
            throw new IllegalStateException("no such reel");
        };
        try (StatusServer server = serving("127.0.0.1", broken, told::add)) {
            HttpResponse<String> answer = ask(url(server), "GET");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).endsWith(".").doesNotContain("Exception");
            assertThat(told).singleElement().asString().contains("no such reel");
        }
    }

    @Test
    void whoAsksWhileAnotherWaitsForANewPageIsGivenTheOldOne(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("production.stagebook"), "a");
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger made = new AtomicInteger();
        FreshPage page = new FreshPage(List.of(folder), () -> LocalDate.EPOCH, () -> {
            if (made.incrementAndGet() == 2) {
                reading.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            return bytes("page " + made.get());
        });
        assertThat(page.html()).asString().isEqualTo("page 1");
        Files.writeString(file, "a longer one");
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<byte[]> waiting = other.submit(page::html);
            reading.await();
            assertThat(page.html()).asString().isEqualTo("page 1");
            goOn.countDown();
            assertThat(waiting.get()).asString().isEqualTo("page 2");
        }
        assertThat(page.html()).asString().isEqualTo("page 2");
    }

    @Test
    void thePageIsMadeAnewWhenAProductionChanges(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("production.stagebook"), "a");
        AtomicInteger made = new AtomicInteger();
        FreshPage page =
                new FreshPage(List.of(folder), () -> LocalDate.EPOCH, () -> bytes("page " + made.incrementAndGet()));
        assertThat(page.html()).asString().isEqualTo("page 1");
        assertThat(page.html()).asString().isEqualTo("page 1");
        Files.writeString(file, "a longer one");
        assertThat(page.html()).asString().isEqualTo("page 2");
        Files.createDirectories(folder.resolve("reels"));
        Files.writeString(folder.resolve("reels/R1.reel"), "b");
        assertThat(page.html()).asString().isEqualTo("page 3");
    }
}
