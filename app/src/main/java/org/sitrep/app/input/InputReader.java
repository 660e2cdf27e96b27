package org.sitrep.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;

/**
 * Reads documents from files, folders and standard input. Whatever is wrong with them becomes a problem, and the rest
 * goes on. The result is the same for any order of the paths.
 */
public final class InputReader {
    /** The name of standard input among the paths. */
    public static final String STANDARD_INPUT = "-";

    private final List<Document> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final DocumentIds ids = new DocumentIds();

    private InputReader() {}

    /** Reads all paths; {@code -} stands for standard input. */
    public static Input read(List<String> paths, InputStream standardInput) {
        InputReader reader = new InputReader();
        FileList files = FileList.of(
                paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList());
        reader.problems.addAll(files.problems());
        files.files().forEach(reader::readFile);
        if (paths.contains(STANDARD_INPUT)) {
            reader.readStream("stdin", "stdin", standardInput, Form.SNIFFED);
        }
        return new Input(reader.documents, reader.problems);
    }

    private enum Form {
        TEXT,
        LINES,
        /** JSON lines where the first character is a brace, else text. */
        SNIFFED
    }

    private void readFile(Path file) {
        String name = String.valueOf(file.getFileName());
        Form form = name.toLowerCase(Locale.ROOT).endsWith(".jsonl") ? Form.LINES : Form.TEXT;
        int dot = name.lastIndexOf('.');
        try (InputStream in = Files.newInputStream(file)) {
            readStream(file.toString(), dot > 0 ? name.substring(0, dot) : name, in, form);
        } catch (IOException e) {
            problems.add(ProblemCode.P002.in(file.toString()));
        }
    }

    private void readStream(String place, String id, InputStream stream, Form form) {
        try {
            BufferedInputStream in = new BufferedInputStream(stream);
            if (form == Form.LINES || (form == Form.SNIFFED && startsWithBrace(in))) {
                new JsonLines(place, id, this::take, problems::add).read(in);
            } else {
                new TextFile(place, id, this::take, problems::add).read(in);
            }
        } catch (IOException e) {
            problems.add(ProblemCode.P002.in(place));
        }
    }

    private void take(Document document) {
        documents.add(ids.unique(document, problems::add));
    }

    private static boolean startsWithBrace(BufferedInputStream in) throws IOException {
        in.mark(4096);
        int read = in.read();
        for (int count = 1;
                count < 4096 && (Character.isWhitespace(read) || read == 0xEF || read == 0xBB || read == 0xBF);
                count++) {
            read = in.read();
        }
        in.reset();
        return read == '{';
    }
}
