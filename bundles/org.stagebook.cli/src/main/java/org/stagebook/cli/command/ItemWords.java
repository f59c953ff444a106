package org.stagebook.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stagebook.edit.change.ItemWord;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.accept.AcceptRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is said of single files on the command line: refused, queried, or accepted with a remark. */
final class ItemWords {

    /** One file that is refused. */
    static final class Refusal {

        @Option(names = "--except", paramLabel = "FILE", required = true, description = "A file that is refused ...")
        private String file = "";

        @Option(names = "--reason", paramLabel = "REASON", required = true, description = "... and why.")
        private String reason = "";
    }

    /** One file that is queried. */
    static final class Question {

        @Option(
                names = "--query",
                paramLabel = "FILE",
                required = true,
                description = "A file that cannot be judged before a question is answered ...")
        private String file = "";

        @Option(names = "--asking", paramLabel = "QUESTION", required = true, description = "... and the question.")
        private String question = "";
    }

    /** One file that is accepted, with something said about it. */
    static final class Comment {

        @Option(
                names = "--remark-on",
                paramLabel = "FILE",
                required = true,
                description = "A file that is accepted with a remark ...")
        private String file = "";

        @Option(names = "--remark", paramLabel = "REMARK", required = true, description = "... and the remark.")
        private String remark = "";
    }

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Refusal> refusals = new ArrayList<>();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Question> questions = new ArrayList<>();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Comment> comments = new ArrayList<>();

    @Option(
            names = "--lift",
            paramLabel = "FILE",
            description = "A file that is accepted although it was queried or refused before.")
    private List<String> lifted = new ArrayList<>();

    @Option(names = "--lift-all", description = "Everything that is not named is accepted, whatever was said before.")
    private boolean liftAll;

    AcceptRequest addTo(AcceptRequest plain) throws HandoffException {
        AcceptRequest request = liftAll ? plain.liftingAll() : plain;
        for (String file : lifted) {
            request = with(request, file, ItemWord.ACCEPTED);
        }
        for (Refusal refusal : refusals) {
            request = with(request, refusal.file, said(refusal.file, refusal.reason, ItemWord::refused));
        }
        for (Question question : questions) {
            request = with(request, question.file, said(question.file, question.question, ItemWord::queried));
        }
        for (Comment comment : comments) {
            request = with(request, comment.file, said(comment.file, comment.remark, ItemWord::remarked));
        }
        return request;
    }

    private static ItemWord said(String file, String text, Function<String, ItemWord> word) throws HandoffException {
        if (text.isBlank()) {
            throw new HandoffException("Give a reason, a question or a remark for " + file + "; nothing was recorded.");
        }
        return word.apply(text);
    }

    private static AcceptRequest with(AcceptRequest request, String file, ItemWord word) throws HandoffException {
        if (request.words().containsKey(file)) {
            throw new HandoffException("Two things are said of " + file + "; decide for one. Nothing was recorded.");
        }
        return request.with(file, word);
    }
}
