package org.stagebook.cli.listening;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.history.listening.ListeningWords;
import org.stagebook.model.ListeningAnswer;
import org.stagebook.model.ListeningCandidate;
import org.stagebook.model.ListeningTest;
import org.stagebook.playback.blind.AbxScore;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.TimecodeFormat;

/** Listening tests with everything that is known of them, and what follows from their answers. */
public final class ListeningJson {
    private final JsonGenerator json;
    private final TimecodeFormat format;

    public ListeningJson(JsonGenerator json, TimecodeFormat format) {
        this.json = json;
        this.format = format;
    }

    /** Writes a field with a list of tests. */
    public void write(String field, List<ListeningTest> tests) throws IOException {
        json.writeArrayFieldStart(field);
        for (ListeningTest test : tests) {
            write(test);
        }
        json.writeEndArray();
    }

    private void write(ListeningTest test) throws IOException {
        ListeningWords words = new ListeningWords(test);
        json.writeStartObject();
        json.writeStringField("id", test.getId());
        json.writeStringField("kind", test.getKind().getLiteral());
        json.writeStringField("by", words.listener());
        moment("at", test.getAt());
        moment("revealedAt", test.getRevealedAt());
        if (test.getReel() != null) {
            json.writeNumberField("reel", test.getReel().getNumber());
        }
        if (test.getRange() != null) {
            json.writeStringField("start", format.formatNearest(test.getRange().start()));
            json.writeStringField("end", format.formatNearest(test.getRange().end()));
        }
        json.writeNumberField("seed", test.getSeed());
        candidates(words);
        answers(test);
        score(words);
        json.writeStringField("result", words.result());
        json.writeStringField("remark", text(test.getRemark()));
        json.writeEndObject();
    }

    private void candidates(ListeningWords words) throws IOException {
        json.writeArrayFieldStart("candidates");
        for (ListeningCandidate candidate : words.test().getCandidates()) {
            json.writeStartObject();
            json.writeStringField("letter", text(candidate.getLetter()));
            json.writeStringField("label", text(candidate.getLabel()));
            json.writeStringField("stem", text(candidate.getStem()));
            json.writeStringField("path", text(candidate.getPath()));
            json.writeStringField("hash", text(candidate.getHash()));
            if (candidate.getLoudness() != null && candidate.getLoudness().unit() == LevelUnit.LUFS) {
                json.writeNumberField("loudnessLufs", candidate.getLoudness().value());
            }
            json.writeNumberField("gainDb", candidate.getGainDb());
            json.writeNumberField("chosen", words.votes(candidate));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void answers(ListeningTest test) throws IOException {
        json.writeArrayFieldStart("answers");
        for (ListeningAnswer answer : test.getAnswers()) {
            json.writeStartObject();
            json.writeNumberField("number", answer.getNumber());
            letter("played", answer.getPlayed());
            letter("chosen", answer.getChosen());
            json.writeStringField("by", text(answer.getBy()));
            moment("at", answer.getAt());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void score(ListeningWords words) throws IOException {
        Optional<AbxScore> score = words.score();
        if (score.isEmpty()) {
            return;
        }
        json.writeNumberField("right", score.get().correct());
        json.writeNumberField("trials", score.get().trials());
        json.writeNumberField("planned", score.get().planned());
        if (score.get().chance().isPresent()) {
            json.writeNumberField("chance", score.get().chance().getAsDouble());
        }
    }

    private void letter(String field, @Nullable ListeningCandidate candidate) throws IOException {
        if (candidate != null) {
            json.writeStringField(field, text(candidate.getLetter()));
        }
    }

    private void moment(String field, java.time.@Nullable Instant at) throws IOException {
        if (at != null) {
            json.writeStringField(field, at.toString());
        }
    }

    private static String text(@Nullable String stated) {
        return stated == null ? "" : stated;
    }
}
