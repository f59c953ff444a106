package org.stagebook.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.stagebook.cli.serving.FreshPage;
import org.stagebook.cli.serving.StatusServer;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.report.status.StatusPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how delivery stands as a local web page, for reading only. */
@Command(
        name = "serve",
        description = "Show how delivery stands as a local web page, for reading only, until it is stopped.",
        footer = {
            "",
            "Prints the address to open, or all there are, with a token that is drawn anew each time.",
            "Exit codes: 130 stopped by Ctrl+C, 2 no production, or the port is taken."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int TOKEN_BYTES = 16;
    private static final long GLANCE_NANOS = 100_000_000;

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of the productions, the episodes in order.")
    private List<Path> folders = List.of();

    @Option(names = "--port", paramLabel = "N", description = "Port; any that is free without it.")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "Address of this machine to listen at; without it only this machine itself is answered.")
    private String bind = "";

    ServeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, ProductionStoreException {
        StatusSource source = new StatusSource(folders);
        source.read(today(), status -> {});
        InetAddress address = address();
        StatusServer.Page page = new FreshPage(folders, this::today, () -> html(source));
        try (StatusServer server = serving(address, page)) {
            server.urls().forEach(context.out()::println);
            context.out().flush();
            if (!address.isLoopbackAddress()) {
                context.remark("Whoever has this address can read the page, and nobody can see that they do.");
            }
            while (!context.cancellation().isRequested()) {
                LockSupport.parkNanos(GLANCE_NANOS);
            }
        }
        return ExitCode.INTERRUPTED.number();
    }

    private InetAddress address() {
        try {
            return bind.isEmpty() ? InetAddress.getLoopbackAddress() : InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new CommandRefusedException(
                    "\"" + bind + "\" is no address that is known. Give one of this machine, such as "
                            + "192.168.1.20 or ::1, or 0.0.0.0 for all of them.");
        }
    }

    private StatusServer serving(InetAddress address, StatusServer.Page page) throws IOException {
        try {
            return new StatusServer(address, port, token(), page, context::remark);
        } catch (BindException e) {
            throw new CommandRefusedException("Port " + port + " of " + address.getHostAddress() + " cannot be used: "
                    + e.getMessage()
                    + ". Another program may listen there; give another --port, or none for any that is "
                    + "free. --bind takes addresses of this machine only.");
        }
    }

    private LocalDate today() {
        return LocalDate.now(context.clock());
    }

    private byte[] html(StatusSource source) throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        try {
            source.read(today(), status -> new StatusPage(status).write(html));
        } catch (ProductionStoreException e) {
            throw new IOException(e.getMessage(), e);
        }
        return html.toByteArray();
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
