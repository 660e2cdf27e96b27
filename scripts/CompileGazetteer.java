import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.sitrep.engine.lexicon.NameKey;

/**
 * Compiles the gazetteer from a folder with GeoNames' cities5000.zip, admin1CodesASCII.txt, admin2Codes.txt and
 * countryInfo.txt (https://download.geonames.org/export/dump/, CC BY 4.0):
 *
 * <pre>java -cp engine/target/classes scripts/CompileGazetteer.java FOLDER \
 *     engine/src/main/resources/org/sitrep/engine/lexicon/gazetteer.gz</pre>
 *
 * <p>Countries and divisions have no point in these files. Each takes the middle of its cities, every half degree of
 * the map that holds one counted once, so that a large city does not pull it to itself. A second-level division without
 * a city takes the point of the division above it, and is kept only where that one is small or the country is the
 * United States, whose counties the press names. Countries and the largest divisions are put right by centres.tsv.
 */
public final class CompileGazetteer {
    private static final int MAIN = 0;
    private static final int ALTERNATE = 1;

    /** Where towns have no other names that English text uses, and old names of their quarters only mislead. */
    private static final Set<String> ENGLISH = Set.of("US", "GB", "CA", "AU", "NZ", "IE");

    private static final long WELL_KNOWN = 300_000;

    private record Row(long id, String name, double lat, double lon, String country, String admin1, String feature, long population) {}

    private static final class Area {
        private final TreeSet<Long> cells = new TreeSet<>();
        private double lat;
        private double lon;
        private long population;

        void add(double cityLat, double cityLon, long people) {
            population += people;
            if (cells.add(Math.round(cityLat * 2) * 10_000 + Math.round(cityLon * 2))) {
                lat += cityLat;
                lon += cityLon;
            }
        }

        double lat() {
            return lat / cells.size();
        }

        double lon() {
            return lon / cells.size();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<String, List<Integer>> postings = new TreeMap<>();
    private final Map<String, Area> areas = new HashMap<>();

    public static void main(String[] args) throws IOException {
        new CompileGazetteer().run(Path.of(args[0]), Path.of(args[1]));
    }

    private void run(Path folder, Path out) throws IOException {
        cities(folder.resolve("cities5000.zip"));
        countries(folder.resolve("countryInfo.txt"));
        divisions(folder.resolve("admin1CodesASCII.txt"), "ADM1");
        divisions(folder.resolve("admin2Codes.txt"), "ADM2");
        write(out);
        System.err.println(rows.size() + " places, " + postings.size() + " names, " + Files.size(out) + " bytes");
    }

    private void cities(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile());
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(file.getInputStream(file.getEntry("cities5000.txt")), UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cell = line.split("\t", -1);
                double lat = Double.parseDouble(cell[4]);
                double lon = Double.parseDouble(cell[5]);
                long population = Long.parseLong(cell[14]);
                for (String code : List.of(cell[8], cell[8] + "." + cell[10], cell[8] + "." + cell[10] + "." + cell[11])) {
                    areas.computeIfAbsent(code, key -> new Area()).add(lat, lon, population);
                }
                int place = add(new Row(Long.parseLong(cell[0]), cell[1], lat, lon, cell[8], cell[10], cell[7], population));
                name(place, cell[1], MAIN);
                name(place, cell[2], MAIN);
                boolean english = ENGLISH.contains(cell[8]) && population < WELL_KNOWN;
                for (String alternate : cell[3].split(",")) {
                    if (!english && usable(alternate)) {
                        name(place, alternate, ALTERNATE);
                    }
                }
            }
        }
    }

    /** Whether an alternate name is one that English text may use: Latin letters, written as a name, and no code. */
    private static boolean usable(String name) {
        return name.length() >= 3
                && Character.isUpperCase(name.charAt(0))
                && name.codePoints().noneMatch(c -> Character.isLetter(c)
                        && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                && !(name.length() <= 4 && name.equals(name.toUpperCase(java.util.Locale.ROOT)));
    }

    private void countries(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cell = line.split("\t", -1);
            Area area = areas.get(cell[0]);
            if (area == null || cell[16].isBlank()) {
                continue;
            }
            int place = add(new Row(
                    Long.parseLong(cell[16].strip()), cell[4], area.lat(), area.lon(), cell[0], "", "PCLI", Long.parseLong(cell[7])));
            name(place, cell[4], MAIN);
        }
    }

    private void divisions(Path file, String feature) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cell = line.split("\t", -1);
            String[] code = cell[0].split("\\.");
            Area area = areas.get(cell[0]);
            Area above = areas.get(code[0] + "." + code[1]);
            boolean kept = area != null || above != null && code.length == 3 && code[0].equals("US");
            if (!kept) {
                continue;
            }
            Area point = area == null ? above : area;
            int place = add(new Row(
                    Long.parseLong(cell[3]), cell[1], point.lat(), point.lon(), code[0], code[1], feature, area == null ? 0 : area.population));
            name(place, cell[1], MAIN);
            name(place, cell[2], MAIN);
        }
    }

    private int add(Row row) {
        rows.add(row);
        return rows.size() - 1;
    }

    private void name(int place, String name, int kind) {
        String key = NameKey.of(name);
        if (key.length() < 3 && kind == ALTERNATE || key.isEmpty()) {
            return;
        }
        List<Integer> at = postings.computeIfAbsent(key, k -> new ArrayList<>());
        if (!at.contains(place * 2 + MAIN) && !at.contains(place * 2 + kind)) {
            at.add(place * 2 + kind);
        }
    }

    private void write(Path out) throws IOException {
        Map<String, Integer> strings = new LinkedHashMap<>();
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(body);
        data.writeInt(rows.size());
        for (Row row : rows) {
            data.writeInt((int) row.id());
            data.writeFloat((float) row.lat());
            data.writeFloat((float) row.lon());
            data.writeInt((int) Math.min(Integer.MAX_VALUE, row.population()));
            data.writeShort(strings.computeIfAbsent(row.country(), key -> strings.size()));
            data.writeShort(strings.computeIfAbsent(row.admin1(), key -> strings.size()));
            data.writeShort(strings.computeIfAbsent(row.feature(), key -> strings.size()));
            data.writeInt(names.size());
            names.writeBytes(row.name().getBytes(UTF_8));
        }
        data.writeInt(names.size());
        data.write(names.toByteArray());
        keys(data);
        data.writeInt(strings.size());
        for (String string : strings.keySet()) {
            data.writeUTF(string);
        }
        try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(out)) {
            {
                def.setLevel(9);
            }
        }) {
            body.writeTo(zipped);
        }
    }

    /** The names in the order of their bytes, so that a reader can search them where they lie. */
    private void keys(DataOutputStream data) throws IOException {
        ByteArrayOutputStream keys = new ByteArrayOutputStream();
        List<Integer> all = new ArrayList<>();
        TreeMap<String, List<Integer>> byBytes = new TreeMap<>((a, b) -> java.util.Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8)));
        byBytes.putAll(postings);
        data.writeInt(byBytes.size());
        for (Map.Entry<String, List<Integer>> entry : byBytes.entrySet()) {
            data.writeInt(keys.size());
            data.writeInt(all.size());
            keys.writeBytes(entry.getKey().getBytes(UTF_8));
            all.addAll(entry.getValue());
        }
        data.writeInt(keys.size());
        data.write(keys.toByteArray());
        data.writeInt(all.size());
        for (int posting : all) {
            data.writeInt(posting);
        }
    }
}
