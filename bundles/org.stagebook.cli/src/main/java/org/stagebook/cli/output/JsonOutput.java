package org.stagebook.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One JSON document on standard output, always UTF-8. It is built completely before its first byte is written, so a
 * failure on the way leaves standard output empty instead of half a document.
 */
public final class JsonOutput {

    /** Writes the members of the outermost object. */
    @FunctionalInterface
    public interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private final JsonFactory factory = new JsonFactory();
    private final PrintStream out;

    public JsonOutput(PrintStream out) {
        this.out = out;
    }

    public void object(Members members) {
        byte[] document = document(members).getBytes(StandardCharsets.UTF_8);
        out.write(document, 0, document.length);
        out.flush();
    }

    private String document(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("The JSON answer cannot be composed.", e);
        }
        return text.append('\n').toString();
    }

    private static DefaultPrettyPrinter printer() {
        Separators tight = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(tight);
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(lines);
        return printer;
    }
}
