package org.sitrep.engine.link.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.engine.model.DocumentEntity;

/** The documents' entities that are taken for one, while they are being gathered, with every reason why. */
final class Cluster {
    private final List<DocumentName> members = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private final List<Join> joins = new ArrayList<>();

    Cluster(DocumentName first) {
        take(first);
    }

    private void take(DocumentName member) {
        members.add(member);
        documents.add(member.document());
    }

    /** The first member, by which the cluster was begun. */
    DocumentName head() {
        return members.get(0);
    }

    /** The members, in the order in which they came. */
    List<DocumentName> members() {
        return Collections.unmodifiableList(members);
    }

    /** The members in the order of their documents. */
    List<DocumentName> sorted() {
        return members.stream().sorted(Comparator.naturalOrder()).toList();
    }

    List<Join> joins() {
        return List.copyOf(joins);
    }

    void add(DocumentName name, MergeRule rule) {
        joins.add(new Join(counterpart(name), name, rule));
        take(name);
    }

    /** Takes another cluster's members over; the rule joins the heads. */
    void absorb(Cluster other, MergeRule rule) {
        add(other.head(), rule);
        other.members.subList(1, other.members.size()).forEach(this::take);
        joins.addAll(other.joins);
    }

    /** The names that its members have, each once. */
    Set<String> names() {
        return entities().map(DocumentEntity::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same without some of its members, and without the reasons for them. */
    Cluster without(List<DocumentName> others) {
        Cluster rest = null;
        for (DocumentName member : members) {
            if (others.contains(member)) {
                continue;
            }
            if (rest == null) {
                rest = new Cluster(member);
            } else {
                rest.take(member);
            }
        }
        if (rest == null) {
            throw new IllegalArgumentException("a cluster needs a member");
        }
        for (Join join : joins) {
            if (!others.contains(join.one()) && !others.contains(join.other())) {
                rest.joins.add(join);
            }
        }
        return rest;
    }

    private DocumentName counterpart(DocumentName name) {
        return members.stream()
                .filter(member -> !member.document().equals(name.document()))
                .findFirst()
                .orElse(head());
    }

    Stream<DocumentEntity> entities() {
        return members.stream().map(DocumentName::entity);
    }

    /** How many documents know a member. */
    long documents() {
        return documents.size();
    }

    /** Whether a document knows a member of both. */
    boolean sharesDocument(Cluster other) {
        return documents.stream().anyMatch(other.documents::contains);
    }

    /** Whether every member that has a value differs from another's. */
    boolean conflicts(DocumentEntity other, Function<DocumentEntity, Optional<String>> value) {
        Optional<String> its = value.apply(other);
        return its.isPresent()
                && entities().map(value).anyMatch(own -> own.isPresent())
                && entities().map(value).noneMatch(its::equals);
    }
}
