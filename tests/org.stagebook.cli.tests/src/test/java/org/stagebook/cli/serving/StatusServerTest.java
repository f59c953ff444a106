package org.stagebook.cli.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusServerTest {

    private static final String TOKEN = "0123456789abcdef";

    private final HttpClient client = HttpClient.newHttpClient();

    private static StatusServer serving(StatusServer.Page page) throws IOException {
        return new StatusServer(InetAddress.getLoopbackAddress(), 0, TOKEN, page);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<String> ask(String url, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .method(method, BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void whoKnowsTheTokenSeesThePage() throws Exception {
        try (StatusServer server = serving(() -> bytes("<p>ü</p>"))) {
            HttpResponse<String> answer = ask(server.url(), "GET");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("<p>ü</p>");
            assertThat(answer.headers().firstValue("Refresh")).hasValue("10");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(ask(server.url(), "HEAD").body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?token=", "?token=0123456789abcdeg", "?token=0123456789abcde", "?other=0123456789abcdef"})
    void nobodyElseDoes(String query) throws Exception {
        try (StatusServer server = serving(() -> bytes("secret"))) {
            HttpResponse<String> answer = ask(server.url().replaceFirst("\\?.*", "") + query, "GET");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void nothingIsTaken(String method) throws Exception {
        try (StatusServer server = serving(() -> bytes("secret"))) {
            HttpResponse<String> answer = ask(server.url(), method);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.body()).doesNotContain("secret");
        }
    }

    @Test
    void thereIsOnePageAndWhatCannotBeReadIsSaid() throws Exception {
        try (StatusServer server = serving(() -> {
            throw new IOException("production.stagebook is gone.");
        })) {
            assertThat(ask(server.url().replace("/?", "/production.stagebook?"), "GET")
                            .statusCode())
                    .isEqualTo(404);
            HttpResponse<String> answer = ask(server.url(), "GET");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("production.stagebook is gone.");
        }
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
