package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Acceptance;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Query;
import org.stagebook.model.Reply;
import org.stagebook.model.StateChange;

/** Where a handoff stands, for people and for programs. */
final class HandoffAnswer {
    private final HandoffPackage handoff;

    HandoffAnswer(HandoffPackage handoff) {
        this.handoff = handoff;
    }

    void print(PrintStream out) {
        out.println(text(handoff.getName()) + ": " + handoff.getState().getLiteral());
        handoff.getHistory().forEach(step -> out.println("  " + line(step)));
        judged().forEach(item -> out.println("  " + line(item)));
        int number = 0;
        for (Query query : handoff.getQueries()) {
            number++;
            print(number, query, out);
        }
        out.println();
    }

    private static void print(int number, Query query, PrintStream out) {
        String about = query.getPath() == null ? "" : query.getPath() + ": ";
        String settled = query.getSettledAt() == null ? "" : "  (settled by " + text(query.getSettledBy()) + ")";
        out.println(
                "  Query " + number + ", " + text(query.getAuthor()) + ": " + about + text(query.getText()) + settled);
        for (Reply reply : query.getReplies()) {
            out.println("    " + text(reply.getAuthor()) + ": " + text(reply.getText()));
        }
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStringField("name", text(handoff.getName()));
        json.writeStringField("id", text(handoff.getId()));
        json.writeStringField("state", handoff.getState().getLiteral());
        json.writeArrayFieldStart("history");
        for (StateChange step : handoff.getHistory()) {
            json.writeStartObject();
            json.writeStringField("state", step.getState().getLiteral());
            json.writeStringField("at", text(step.getAt()));
            json.writeStringField("by", text(step.getBy()));
            json.writeStringField("role", text(step.getRole()));
            json.writeStringField("remark", text(step.getRemark()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("items");
        for (HandoffItem item : handoff.getContents()) {
            write(json, item);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("queries");
        for (Query query : handoff.getQueries()) {
            write(json, query);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, HandoffItem item) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", text(item.getPath()));
        Acceptance acceptance = item.getAcceptance();
        if (acceptance != null) {
            json.writeStringField("verdict", acceptance.getVerdict().getLiteral());
            json.writeStringField("reason", text(acceptance.getReason()));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Query query) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", text(query.getPath()));
        json.writeStringField("author", text(query.getAuthor()));
        json.writeStringField("text", text(query.getText()));
        json.writeBooleanField("settled", query.getSettledAt() != null);
        json.writeArrayFieldStart("replies");
        for (Reply reply : query.getReplies()) {
            json.writeStartObject();
            json.writeStringField("author", text(reply.getAuthor()));
            json.writeStringField("text", text(reply.getText()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private List<HandoffItem> judged() {
        return handoff.getContents().stream()
                .filter(item -> item.getAcceptance() != null
                        && !text(item.getAcceptance().getReason()).isEmpty())
                .toList();
    }

    private static String line(HandoffItem item) {
        Acceptance acceptance = item.getAcceptance();
        return acceptance.getVerdict().getLiteral() + "  " + item.getPath() + ": " + text(acceptance.getReason());
    }

    private static String line(StateChange step) {
        return Stream.of(
                        text(step.getAt()),
                        step.getState().getLiteral(),
                        text(step.getBy()),
                        text(step.getRole()),
                        text(step.getRemark()))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining("  "));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
