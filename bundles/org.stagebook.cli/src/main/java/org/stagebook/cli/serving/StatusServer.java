package org.stagebook.cli.serving;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Shows one page to whoever knows the token. It takes nothing: there is no path that writes, and no method but GET and HEAD. The
 * page asks for itself again every few seconds, and is made anew when a production has changed.
 */
public final class StatusServer implements AutoCloseable {

    private static final int REFRESH_SECONDS = 10;
    private static final List<String> METHODS = List.of("GET", "HEAD");
    private static final String TOKEN = "token=";

    /** After so many seconds a request that was not sent in full is given up. */
    private static final String LONGEST_REQUEST_SECONDS = "20";

    static {
        String name = "sun.net.httpserver.maxReqTime";
        System.setProperty(name, System.getProperty(name, LONGEST_REQUEST_SECONDS));
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InetAddress address;
    private final Page page;
    private final Consumer<String> log;
    private final byte[] token;

    /** Makes the page. */
    @FunctionalInterface
    public interface Page {
        /** The page as it is now. */
        byte[] html() throws IOException;
    }

    /**
     * Begins to serve.
     *
     * @param address of this machine; loopback keeps it on the machine
     * @param port 0 for any that is free
     * @param token what the address in the browser has to carry
     * @param page is made for each request, by several threads
     * @param log takes a sentence when the page cannot be made
     * @throws IOException if the port is taken
     */
    public StatusServer(InetAddress address, int port, String token, Page page, Consumer<String> log)
            throws IOException {
        this.address = address;
        this.page = page;
        this.log = log;
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.server = HttpServer.create(new InetSocketAddress(address, port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** What to open in a browser: of every address of this machine at which it listens, those that others can reach first. */
    public List<String> urls() throws IOException {
        return ReachableAddresses.of(address).stream().map(this::url).toList();
    }

    private String url(String host) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/?" + TOKEN
                + new String(token, StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                say(exchange, 405, "This page is for reading only.");
            } else if (!isKnown(exchange)) {
                say(exchange, 403, "The address needs the token that was printed when the page was opened to others.");
            } else if (!exchange.getRequestURI().getPath().equals("/")) {
                say(exchange, 404, "There is only one page here.");
            } else {
                show(exchange);
            }
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        byte[] html;
        try {
            html = page.html();
        } catch (IOException e) {
            refuse(exchange, "The production cannot be read just now: " + e.getMessage());
            return;
        } catch (RuntimeException defect) {
            log.accept("The page could not be made: " + defect);
            say(exchange, 503, "The page cannot be made just now. Whoever opened it to others was told why.");
            return;
        }
        exchange.getResponseHeaders().set("Refresh", Integer.toString(REFRESH_SECONDS));
        send(exchange, 200, "text/html; charset=utf-8", html);
    }

    private void refuse(HttpExchange exchange, String sentence) throws IOException {
        log.accept(sentence);
        say(exchange, 503, sentence);
    }

    private static void say(HttpExchange exchange, int status, String sentence) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", sentence.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean isWanted = !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isWanted ? body.length : -1);
        if (isWanted) {
            exchange.getResponseBody().write(body);
        }
    }

    /** In a time that does not tell how much of the token was right. What mail programs add to an address does not matter. */
    private boolean isKnown(HttpExchange exchange) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        String given = Stream.of(query.split("&", -1))
                .filter(parameter -> parameter.startsWith(TOKEN))
                .map(parameter -> parameter.substring(TOKEN.length()))
                .findFirst()
                .orElse("");
        return MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
