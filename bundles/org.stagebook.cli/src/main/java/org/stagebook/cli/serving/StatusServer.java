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

/**
 * Shows one page to whoever knows the token. It takes nothing: there is no path that writes, and no method but GET and HEAD. The
 * page asks for itself again every few seconds, and is made anew when a production has changed.
 */
public final class StatusServer implements AutoCloseable {

    private static final int REFRESH_SECONDS = 10;
    private static final int THREADS = 4;
    private static final List<String> METHODS = List.of("GET", "HEAD");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Page page;
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
     * @throws IOException if the port is taken
     */
    public StatusServer(InetAddress address, int port, String token, Page page) throws IOException {
        this.page = page;
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.server = HttpServer.create(new InetSocketAddress(address, port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** What to open in a browser. */
    public String url() {
        InetSocketAddress at = server.getAddress();
        String host = at.getAddress().isLoopbackAddress()
                ? "127.0.0.1"
                : at.getAddress().getHostAddress();
        return "http://" + host + ":" + at.getPort() + "/?token=" + new String(token, StandardCharsets.UTF_8);
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
            say(exchange, 503, "The production cannot be read just now: " + e.getMessage());
            return;
        }
        exchange.getResponseHeaders().set("Refresh", Integer.toString(REFRESH_SECONDS));
        send(exchange, 200, "text/html; charset=utf-8", html);
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

    /** In a time that does not tell how much of the token was right. */
    private boolean isKnown(HttpExchange exchange) {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        String given = query.startsWith("token=") ? query.substring("token=".length()) : "";
        return MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
