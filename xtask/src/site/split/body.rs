//! A function as a list of operators: where its sequences begin and end, where marks stand, which locals are alive.

use anyhow::{Context, Result, bail};
use wasmparser::{
    BlockType, FuncValidator, FuncValidatorAllocations, FunctionBody, Operator, Parser, ValType, ValidPayload,
    Validator, WasmModuleResources,
};

use super::program::Program;

/// What a `block`, `loop`, `if` or the function itself encloses.
pub(super) struct Frame {
    parent: usize,
    /// Its `block`, `loop` or `if`.
    start: usize,
    /// Its `else`.
    other: Option<usize>,
    /// Its `end`.
    pub(super) end: usize,
    pub(super) is_loop: bool,
    params: Vec<ValType>,
    pub(super) results: Vec<ValType>,
}

impl Frame {
    /// What a branch to it carries along.
    pub(super) fn carried(&self) -> &[ValType] {
        if self.is_loop { &self.params } else { &self.results }
    }

    /// The operator from which a branch to it goes on.
    pub(super) const fn target(&self) -> usize {
        if self.is_loop { self.start } else { self.end }
    }
}

/// A function, its operators counted from 0.
pub(super) struct Body<'a> {
    /// Its number in the program.
    pub(super) function: u32,
    pub(super) operators: Vec<Operator<'a>>,
    /// The byte at which each operator begins.
    pub(super) offsets: Vec<usize>,
    /// The frame in which each operator stands; an `else` or `end` stands in the one that it ends.
    pub(super) frame_of: Vec<usize>,
    /// Frame 0 is the function.
    pub(super) frames: Vec<Frame>,
    /// Whether nothing of its frame lies on the stack before an operator that can be reached.
    is_level: Vec<bool>,
    /// Whether each operator can be reached.
    pub(super) is_reached: Vec<bool>,
    /// The types of all locals, parameters first.
    pub(super) locals: Vec<ValType>,
}

/// Reads all functions of a program.
///
/// # Errors
/// When the program is not valid.
pub(super) fn read<'a>(bytes: &'a [u8], program: &Program<'_>) -> Result<Vec<Body<'a>>> {
    let mut validator = Validator::new();
    let mut allocations = FuncValidatorAllocations::default();
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(bytes) {
        if let ValidPayload::Func(function, body) = validator.payload(&payload?)? {
            let results = function.resources.sub_type_at(function.ty).context("a function has no type")?;
            let results = results.unwrap_func().results().to_vec();
            let number = function.index;
            let mut checker = function.into_validator(allocations);
            bodies.push(Body::read(&mut checker, &body, program, number, results)?);
            allocations = checker.into_allocations();
        }
    }
    Ok(bodies)
}

impl<'a> Body<'a> {
    fn read(
        checker: &mut FuncValidator<impl WasmModuleResources>,
        body: &FunctionBody<'a>,
        program: &Program<'_>,
        number: u32,
        results: Vec<ValType>,
    ) -> Result<Self> {
        checker.read_locals(&mut body.get_binary_reader())?;
        let locals = (0..checker.len_locals()).filter_map(|local| checker.get_local_type(local)).collect();
        let function = Frame { parent: 0, start: 0, other: None, end: 0, is_loop: false, params: Vec::new(), results };
        let mut read = Self {
            function: number,
            operators: Vec::new(),
            offsets: Vec::new(),
            frame_of: Vec::new(),
            frames: vec![function],
            is_level: Vec::new(),
            is_reached: Vec::new(),
            locals,
        };
        let mut open = vec![0];
        for item in body.get_operators_reader()?.into_iter_with_offsets() {
            let (operator, offset) = item?;
            let frame = checker.get_control_frame(0).context("a function goes on after its end")?;
            read.is_level.push(!frame.unreachable && frame.height == checker.operand_stack_height() as usize);
            read.is_reached.push(!frame.unreachable);
            checker.op(offset, &operator)?;
            let place = read.operators.len();
            let current = open.last().copied().context("a function goes on after its end")?;
            read.frame_of.push(current);
            match &operator {
                Operator::Block { blockty } | Operator::Loop { blockty } | Operator::If { blockty } => {
                    let (params, results) = types(*blockty, program)?;
                    let is_loop = matches!(operator, Operator::Loop { .. });
                    open.push(read.frames.len());
                    read.frames.push(Frame {
                        parent: current,
                        start: place,
                        other: None,
                        end: 0,
                        is_loop,
                        params,
                        results,
                    });
                }
                Operator::Else => read.frame_mut(current)?.other = Some(place),
                Operator::End => {
                    read.frame_mut(current)?.end = place;
                    open.pop();
                }
                _ => {}
            }
            read.operators.push(operator);
            read.offsets.push(offset);
        }
        Ok(read)
    }

    fn frame_mut(&mut self, frame: usize) -> Result<&mut Frame> {
        self.frames.get_mut(frame).context("a frame is not there")
    }

    pub(super) fn frame(&self, frame: usize) -> Result<&Frame> {
        self.frames.get(frame).context("a frame is not there")
    }

    /// The frame that a branch of an operator leads to.
    pub(super) fn label(&self, place: usize, depth: u32) -> Result<usize> {
        let mut frame = *self.frame_of.get(place).context("an operator is not there")?;
        for _ in 0..depth {
            frame = self.frame(frame)?.parent;
        }
        Ok(frame)
    }

    /// How many frames lie around a frame.
    pub(super) fn depth(&self, mut frame: usize) -> Result<u32> {
        let mut depth = 0;
        while frame > 0 {
            frame = self.frame(frame)?.parent;
            depth += 1;
        }
        Ok(depth)
    }

    /// The operators before which a mark stands: wherever what runs may have taken another way than what stands before it.
    pub(super) fn marks(&self) -> Vec<usize> {
        let parted = |operator: &Operator<'_>| {
            matches!(operator, Operator::If { .. } | Operator::Else | Operator::End | Operator::BrIf { .. })
        };
        let last = self.operators.len().saturating_sub(1);
        let after = self.operators.iter().zip(1..).filter(|(operator, next)| parted(operator) && *next <= last);
        std::iter::once(0).chain(after.map(|(_, next)| next)).collect()
    }

    /// What runs from a mark to the end of its sequence, and no further: the first operator before which nothing lies on
    /// the stack, and the `else` or `end` after the last.
    pub(super) fn sequence(&self, mark: usize) -> Option<(usize, usize)> {
        let of = *self.frame_of.get(mark)?;
        let frame = self.frames.get(of)?;
        let end = frame.other.filter(|other| *other >= mark).unwrap_or(frame.end);
        let start = (mark..end)
            .find(|place| self.frame_of.get(*place) == Some(&of) && self.is_level.get(*place) == Some(&true))?;
        Some((start, end))
    }

    /// The locals that are alive before each operator: whose value may be read before it is written.
    ///
    /// # Errors
    /// When the function has branches that nobody here knows.
    pub(super) fn alive(&self) -> Result<Vec<Vec<bool>>> {
        let followers = (0..self.operators.len()).map(|place| self.followers(place)).collect::<Result<Vec<_>>>()?;
        let mut alive = vec![vec![false; self.locals.len()]; self.operators.len()];
        let mut has_changed = true;
        while has_changed {
            has_changed = false;
            for (place, operator) in self.operators.iter().enumerate().rev() {
                let mut before = vec![false; self.locals.len()];
                for follower in followers.get(place).into_iter().flatten() {
                    for (is_alive, after) in before.iter_mut().zip(alive.get(*follower).into_iter().flatten()) {
                        *is_alive |= after;
                    }
                }
                let (local, is_read) = match operator {
                    Operator::LocalGet { local_index } => (Some(*local_index), true),
                    Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => {
                        (Some(*local_index), false)
                    }
                    _ => (None, false),
                };
                if let Some(is_alive) = local.and_then(|local| before.get_mut(local as usize)) {
                    *is_alive = is_read;
                }
                if let Some(known) = alive.get_mut(place).filter(|known| **known != before) {
                    *known = before;
                    has_changed = true;
                }
            }
        }
        Ok(alive)
    }

    /// The operators that may run after one.
    fn followers(&self, place: usize) -> Result<Vec<usize>> {
        let target = |depth: u32| -> Result<usize> { Ok(self.frame(self.label(place, depth)?)?.target()) };
        let next = Some(place + 1).filter(|next| *next < self.operators.len());
        Ok(match self.operators.get(place).context("an operator is not there")? {
            Operator::If { .. } => {
                let frame = self.frames.iter().skip(1).find(|frame| frame.start == place);
                let frame = frame.context("an `if` has no end")?;
                next.into_iter().chain([frame.other.map_or(frame.end, |other| other + 1)]).collect()
            }
            Operator::Else => vec![self.frame(self.label(place, 0)?)?.end],
            Operator::Br { relative_depth } => vec![target(*relative_depth)?],
            Operator::BrIf { relative_depth } => next.into_iter().chain([target(*relative_depth)?]).collect(),
            Operator::BrTable { targets } => targets
                .targets()
                .map(|depth| target(depth?))
                .chain([target(targets.default())])
                .collect::<Result<_>>()?,
            Operator::Return | Operator::Unreachable => Vec::new(),
            Operator::TryTable { .. }
            | Operator::Try { .. }
            | Operator::ReturnCall { .. }
            | Operator::ReturnCallIndirect { .. }
            | Operator::BrOnNull { .. }
            | Operator::BrOnNonNull { .. } => bail!("a function branches in a way that nobody here knows"),
            _ => next.into_iter().collect(),
        })
    }

    /// A number for how the function is built, without what changes from build to build: the numbers of functions and the
    /// places of data.
    pub(super) fn shape(&self, bytes: &[u8]) -> u32 {
        self.offsets
            .iter()
            .filter_map(|offset| bytes.get(*offset))
            .fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
    }
}

/// What a block takes from the stack, and what it leaves there.
fn types(block: BlockType, program: &Program<'_>) -> Result<(Vec<ValType>, Vec<ValType>)> {
    Ok(match block {
        BlockType::Empty => (Vec::new(), Vec::new()),
        BlockType::Type(ty) => (Vec::new(), vec![ty]),
        BlockType::FuncType(index) => {
            let ty = program.types.get(index as usize).context("a block has no type")?;
            (ty.params().to_vec(), ty.results().to_vec())
        }
    })
}
